package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.usecase.BudgetLineView;
import org.maatwerk.budget.usecase.LedgerEntryView;
import org.maatwerk.budget.usecase.ReadBudget;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CurrentUser;

/** The entries that make up one figure of the budget (T5). */
@Named
@ViewScoped
public class BudgetEntriesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadBudget readBudget;

    @Inject
    CurrentUser user;

    private Long number;
    private String account;
    private BudgetLineView line;
    private List<LedgerEntryView> entries;

    public void open() {
        LedgerAccount which = which();
        line = readBudget.line(user.id(), number == null ? 0 : number);
        entries = readBudget.entries(user.id(), line.id(), which);
    }

    private LedgerAccount which() {
        return Stream.of(LedgerAccount.values())
                .filter(one -> one.name().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The page of what an entry is about: an order, an invoice or a request; null when it opens nothing. */
    public String pageOf(LedgerEntryView entry) {
        if (entry.opens() == null) {
            return null;
        }
        String page = "/budget/answer-tom-request.xhtml?case=";
        if (entry.opens().value().equals(entry.about())) {
            page = entry.about().startsWith("INV-") ? "/budget/invoice.xhtml?case=" : page;
            return page + entry.opens();
        }
        return "/budget/tom-order.xhtml?case=" + entry.opens() + "&order=" + entry.about();
    }

    /** What they add up to. */
    public Money getSum() {
        return line.balance().asRead(which());
    }

    public LedgerAccount getWhich() {
        return which();
    }

    public BudgetLineView getLine() {
        return line;
    }

    public List<LedgerEntryView> getEntries() {
        return entries;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
