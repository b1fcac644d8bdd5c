package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.ReadYearParts;
import org.maatwerk.budget.usecase.ReserveYear;
import org.maatwerk.budget.usecase.YearPartLine;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** What was promised of a year: first seen, then reserved, and then what became of each part (T7). */
@Named
@ViewScoped
public class ReserveYearScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadYearParts readYearParts;

    @Inject
    ReserveYear reserveYear;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private Integer year;
    private List<YearPartLine> lines;

    public void open() {
        lines = readYearParts.of(user.id(), number());
    }

    public String reserve() {
        int reserved = reserveYear.reserve(user.id(), number());
        notice.say("reserve-year.done", reserved, getWaiting());
        return "/budget/reserve-year.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private int number() {
        return year == null ? 0 : year;
    }

    /** How many nothing became of yet, as far as this page knows. */
    public long getWaiting() {
        return lines.stream().filter(YearPartLine::isPlanned).count();
    }

    public boolean isAnyPossible() {
        return lines.stream().anyMatch(YearPartLine::isPossible);
    }

    public List<YearPartLine> getLines() {
        return lines;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
