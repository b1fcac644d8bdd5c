package org.maatwerk.audit.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.audit.LogQuery.LogOrder;
import org.maatwerk.confidentiality.InformationClass;

/** What is typed and chosen to look in the log. */
public class LogQuestion implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reader;
    private String file;
    private InformationClass what;
    private LocalDate from;
    private LocalDate until;
    private boolean emergency;
    private LogOrder order = LogOrder.NEWEST;

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
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
        this.order = order;
    }
}
