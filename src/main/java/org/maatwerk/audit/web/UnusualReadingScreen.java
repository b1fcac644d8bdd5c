package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.audit.AuditRefusal;
import org.maatwerk.audit.usecase.ReadUnusualReading;
import org.maatwerk.audit.usecase.UnusualLine;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.PageNumber;
import org.maatwerk.shell.Texts;

/** Shows reading that asks for a question, by default of the last thirty days. */
@Named
@RequestScoped
public class UnusualReadingScreen {

    private static final int PAGE = 50;
    private static final int DAYS = 30;

    @Inject
    ReadUnusualReading readUnusualReading;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private LocalDate from;
    private LocalDate until;
    private int page = 1;
    private List<UnusualLine> all;

    public void open() {
        until = until == null ? LocalDate.now(clock) : until;
        from = from == null ? until.minusDays(DAYS) : from;
        all = readUnusualReading.between(user.id(), from, until);
        page = Math.min(page, getPages());
    }

    /** Goes to the address of the period. */
    public String show() {
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        LocalDate first = from == null ? last.minusDays(DAYS) : from;
        Refused.unless(!last.isBefore(first), AuditRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS, "last");
        return "/audit/unusual-reading.xhtml?faces-redirect=true&from=" + first + "&until=" + last;
    }

    public List<UnusualLine> getLines() {
        return all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size()));
    }

    public int getTotal() {
        return all == null ? -1 : all.size();
    }

    public int getPages() {
        return Math.max(1, (all.size() + PAGE - 1) / PAGE);
    }

    /** Why it is unusual, in plain words. */
    public String why(UnusualLine line) {
        return texts.with("unusual-reading.because." + line.oddity(), line.files());
    }

    /** The entries themselves. */
    public String log(UnusualLine line) {
        return "/audit/search-access-log.xhtml?by=" + line.reader() + "&first=" + line.day() + "&last=" + line.day()
                + (line.caseNumber() == null ? "" : "&case=" + line.caseNumber());
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
