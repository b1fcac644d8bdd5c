package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.audit.LogQuery;
import org.maatwerk.audit.LogQuery.LogOrder;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The question about the log as it stands in the page's address. */
@Named
@RequestScoped
public class LogAddress {

    @Inject
    Clock clock;

    private Long reader;
    private CaseNumber file;
    private InformationClass what;
    private LocalDate from;
    private LocalDate until;
    private boolean emergency;
    private LogOrder order;
    private int page = 1;

    /** The part of the address after the page's name, for a question that was just asked. */
    static String of(Long reader, String file, LogQuestion question) {
        return part("reader", reader)
                + part("file", file)
                + part("what", question.getWhat())
                + part("from", question.getFrom())
                + part("until", question.getUntil())
                + part("emergency", question.isEmergency() ? "true" : null)
                + part("order", question.getOrder() == LogOrder.NEWEST ? null : question.getOrder());
    }

    String withoutPage() {
        String parts = part("reader", reader)
                + part("file", file)
                + part("what", what)
                + part("from", from)
                + part("until", until)
                + part("emergency", emergency ? "true" : null)
                + part("order", order());
        return parts.substring(1);
    }

    private static String part(String name, Object value) {
        return value == null || value.toString().isEmpty() ? "" : "&" + name + "=" + value;
    }

    LogQuery query() {
        return new LogQuery(
                reader == null ? null : new PersonId(reader),
                file,
                what,
                from == null ? null : from.atStartOfDay(clock.getZone()).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                emergency,
                order(),
                Math.max(0, page - 1));
    }

    LogOrder order() {
        return order == null ? LogOrder.NEWEST : order;
    }

    public Long getReader() {
        return reader;
    }

    public void setReader(Long reader) {
        this.reader = reader;
    }

    public CaseNumber getFile() {
        return file;
    }

    public void setFile(CaseNumber file) {
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
