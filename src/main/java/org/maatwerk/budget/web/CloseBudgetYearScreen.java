package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.maatwerk.budget.usecase.CloseBudgetYear;
import org.maatwerk.budget.usecase.ClosingView;
import org.maatwerk.budget.usecase.ClosingView.Part;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.StoryStep;
import org.maatwerk.shell.StoryStep.Progress;
import org.maatwerk.shell.Texts;

/** The guided closing of a year: look, propose, approve, close line by line (T6). */
@Named
@ViewScoped
public class CloseBudgetYearScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS = List.of("propose", "approve", "lines", "closed");
    private static final int CLOSED = 3;

    @Inject
    CloseBudgetYear closeBudgetYear;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private Integer year;
    private ClosingView closing;

    public void open() {
        closing = closeBudgetYear.read(user.id(), year == null ? 0 : year);
    }

    public String propose() {
        closeBudgetYear.propose(user.id(), year);
        return done("close-budget-year.proposed");
    }

    public String takeBack() {
        closeBudgetYear.takeBack(user.id(), year);
        return done("close-budget-year.taken-back");
    }

    /** And on to the lines. */
    public String approve() {
        closeBudgetYear.approve(user.id(), year);
        return goOn();
    }

    /** Each line by itself: where it stops, it goes on later. */
    public String goOn() {
        boolean more = true;
        while (more) {
            more = closeBudgetYear.closeNext(user.id(), year);
        }
        return done("close-budget-year.done");
    }

    private String done(String words) {
        notice.say(words, String.valueOf(year));
        return "/budget/close-budget-year.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Where the closing is, from the first step to the last. */
    public List<StoryStep> getSteps() {
        int now = now();
        return IntStream.range(0, STEPS.size())
                .mapToObj(place -> new StoryStep(
                        texts.get("close-budget-year.step." + STEPS.get(place)), when(place), null, at(place, now)))
                .toList();
    }

    private int now() {
        return closing.isClosed()
                ? STEPS.size()
                : closing.isUnproposed() ? 0 : closing.state().ordinal() + 1;
    }

    private static Progress at(int place, int now) {
        return place < now ? Progress.DONE : place == now ? Progress.NOW : Progress.LATER;
    }

    private String when(int place) {
        if (place == 0 && closing.proposedAt() != null) {
            return said(closing.proposedBy(), format.moment(closing.proposedAt()));
        }
        if (place == 1 && closing.approvedAt() != null) {
            return said(closing.approvedBy(), format.moment(closing.approvedAt()));
        }
        return place == CLOSED && closing.isClosed() ? format.moment(closing.closedAt()) : null;
    }

    private String said(String who, String when) {
        return texts.with("close-budget-year.by", who, when);
    }

    /** An amount and what becomes of it. */
    public String said(Part part) {
        return texts.with("close-budget-year.part", format.amount(part.amount()), texts.of(part.outcome()));
    }

    public ClosingView getClosing() {
        return closing;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
