package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.audit.LogQuery;
import org.maatwerk.audit.LogQuery.LogOrder;
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

    private final LogBounds bounds = new LogBounds();
    private Long reader;
    private CaseNumber file;
    private int page = 1;

    /** The part of the address after the page's name, for a question that was just asked. */
    static String of(Object reader, Object file, LogBounds bounds) {
        return part("by", reader)
                + part("case", file)
                + part("of", bounds.getWhat())
                + part("first", bounds.getFrom())
                + part("last", bounds.getUntil())
                + part("urgent", bounds.isEmergency() ? "true" : null)
                + part("sort", bounds.getOrder() == LogOrder.NEWEST ? null : bounds.getOrder());
    }

    String withoutPage() {
        String parts = of(reader, file, bounds);
        return parts.isEmpty() ? "" : parts.substring(1);
    }

    private static String part(String name, Object value) {
        return value == null || value.toString().isEmpty() ? "" : "&" + name + "=" + value;
    }

    LogQuery query() {
        LocalDate dayAfter =
                bounds.getUntil() == null ? null : bounds.getUntil().plusDays(1);
        return new LogQuery(
                reader == null ? null : new PersonId(reader),
                file,
                bounds.getWhat(),
                startOf(bounds.getFrom()),
                startOf(dayAfter),
                bounds.isEmergency(),
                bounds.getOrder(),
                page - 1);
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    public LogBounds getBounds() {
        return bounds;
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
