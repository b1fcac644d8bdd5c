package org.maatwerk.audit.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.audit.LogQuery.LogOrder;
import org.maatwerk.confidentiality.InformationClass;

/** What a question about the log is narrowed to, and its order: the same when typed and when it stands in an address. */
public class LogBounds implements Serializable {

    private static final long serialVersionUID = 1L;

    private InformationClass what;
    private LocalDate from;
    private LocalDate until;
    private boolean emergency;
    private LogOrder order = LogOrder.NEWEST;

    void take(LogBounds other) {
        what = other.what;
        from = other.from;
        until = other.until;
        emergency = other.emergency;
        order = other.order;
    }

    public InformationClass getWhat() {
        return what;
    }

    public void setWhat(InformationClass what) {
        this.what = what;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public void setEmergency(boolean emergency) {
        this.emergency = emergency;
    }

    public LogOrder getOrder() {
        return order;
    }

    public void setOrder(LogOrder order) {
        this.order = order == null ? LogOrder.NEWEST : order;
    }
}
