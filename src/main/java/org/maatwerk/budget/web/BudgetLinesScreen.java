package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.usecase.BudgetChangeView;
import org.maatwerk.budget.usecase.BudgetLineView;
import org.maatwerk.budget.usecase.ChangeBudget;
import org.maatwerk.budget.usecase.ReadBudget;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** The budgets of a year: what is free, reserved, committed and paid per line, and how they change (T5, T6). */
@Named
@ViewScoped
public class BudgetLinesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadBudget readBudget;

    @Inject
    ChangeBudget changeBudget;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private Integer year;
    private List<Integer> years;
    private List<BudgetLineView> lines;
    private List<BudgetChangeView> changes;
    private String nature;
    private String scope;
    private Money amount;
    private String reason;

    public void open() {
        years = readBudget.years(user.id());
        if (year == null) {
            year = readBudget.thisYear(user.id());
        }
        lines = readBudget.lines(user.id(), year);
        changes = readBudget.changes(user.id(), year);
    }

    public String propose() {
        BudgetLineKey line = new BudgetLineKey(year, BudgetNature.valueOf(nature), BudgetScope.valueOf(scope));
        changeBudget.propose(user.id(), line, amount, reason);
        return done("budget-lines.proposed");
    }

    public String approve(long change) {
        changeBudget.approve(user.id(), change);
        return done("budget-lines.approved");
    }

    public String decline(long change) {
        changeBudget.decline(user.id(), change);
        return done("budget-lines.declined");
    }

    private String done(String words) {
        notice.say(words);
        return "/budget/budget-lines.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** A line in words, such as "Werkingsmiddelen, individueel". */
    public String nameOf(BudgetLineKey line) {
        return texts.with(
                "budget-lines.name",
                texts.of(line.nature()),
                texts.of(line.scope()).toLowerCase(Locale.ROOT));
    }

    public List<Option> getNatures() {
        return options(BudgetNature.values());
    }

    public List<Option> getScopes() {
        return options(BudgetScope.values());
    }

    private List<Option> options(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), texts.of(value)))
                .toList();
    }

    /** Those that wait for a second person. */
    public List<BudgetChangeView> getWaiting() {
        return changes.stream().filter(BudgetChangeView::waits).toList();
    }

    public List<BudgetChangeView> getDecided() {
        return changes.stream().filter(change -> !change.waits()).toList();
    }

    /** Whether the year can be closed, or was. */
    public boolean isOver() {
        return year < readBudget.thisYear(user.id());
    }

    /** Whether money lapsed here, or went along from one year to the next. */
    public boolean isClosing() {
        return lines.stream().anyMatch(BudgetLineView::isOfAClosedYear);
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<BudgetLineView> getLines() {
        return lines;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
