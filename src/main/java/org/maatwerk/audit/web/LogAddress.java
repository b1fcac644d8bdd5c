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
import org.maatwerk.shell.PageNumber;

/**
 * The question about the log as it stands in the page's address. Its names are not those of the form's fields: what is
 * typed there would else be read as if it stood in the address.
 */
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
        return part("by", reader)
                + part("case", file)
                + part("of", question.getWhat())
                + part("first", question.getFrom())
                + part("last", question.getUntil())
                + part("urgent", question.isEmergency() ? "true" : null)
                + part("sort", question.getOrder() == LogOrder.NEWEST ? null : question.getOrder());
    }

    String withoutPage() {
        String parts = part("by", reader)
                + part("case", file)
                + part("of", what)
                + part("first", from)
                + part("last", until)
                + part("urgent", emergency ? "true" : null)
                + part("sort", order());
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
                page - 1);
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
        this.page = PageNumber.of(page);
    }
}
