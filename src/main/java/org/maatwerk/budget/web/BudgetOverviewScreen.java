package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.usecase.BudgetLineView;
import org.maatwerk.budget.usecase.BudgetOverviewView;
import org.maatwerk.budget.usecase.Lapsing;
import org.maatwerk.budget.usecase.PromisedYear;
import org.maatwerk.budget.usecase.ReadBudgetOverview;
import org.maatwerk.budget.usecase.ReadInvoices;
import org.maatwerk.budget.usecase.ReadLapsing;
import org.maatwerk.budget.usecase.ReadStudentFigures;
import org.maatwerk.budget.usecase.ReadYearParts;
import org.maatwerk.budget.usecase.StudentFigures;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Texts;

/** How this year's money stands, what waits for the budget holder, and how the year may end (T5). */
@Named
@ViewScoped
public class BudgetOverviewScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadBudgetOverview readBudgetOverview;

    @Inject
    ReadInvoices readInvoices;

    @Inject
    ReadStudentFigures readStudentFigures;

    @Inject
    ReadYearParts readYearParts;

    @Inject
    ReadLapsing readLapsing;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private BudgetOverviewView overview;
    private int invoices;
    private StudentFigures students;
    private List<PromisedYear> promised;
    private List<Lapsing> lapsing;

    public void open() {
        overview = readBudgetOverview.of(user.id());
        students = readStudentFigures.of(user.id());
        promised = readYearParts.promised(user.id());
        invoices = readInvoices.waiting(user.id());
        lapsing = readLapsing.of(user.id());
    }

    public BudgetOverviewView getOverview() {
        return overview;
    }

    /** How many wait for a budget holder (T8). */
    public int getInvoices() {
        return invoices;
    }

    /** What was promised of later years, and is on no line yet (T7). */
    public List<PromisedYear> getPromised() {
        return promised;
    }

    /** What lapses at the end of this year when nothing more is done with it (T6). */
    public List<Lapsing> getLapsing() {
        return lapsing;
    }

    /** Those of which something can be reserved by the reader. */
    public List<PromisedYear> getToReserve() {
        return promised.stream().filter(PromisedYear::isWaiting).toList();
    }

    public StudentFigures getStudents() {
        return students;
    }

    /** How many students, in how many entities, and for how much (T12); without the numbers while they are few (F4). */
    public String getSaid() {
        String amount = format.amount(students.amount());
        return students.isFew()
                ? texts.with("budget-overview.students.few", amount)
                : texts.with(
                        "budget-overview.students.told",
                        students.students().toString(),
                        students.organisations().toString(),
                        amount);
    }

    /** What the chart shows, in the order in which it shows it. */
    public List<LedgerAccount> getShown() {
        return List.of(LedgerAccount.PAID, LedgerAccount.COMMITTED, LedgerAccount.RESERVED, LedgerAccount.FREE);
    }

    public List<BudgetBar> barOf(BudgetLineView line) {
        return BudgetBar.of(line);
    }

    /** The bar, for who does not see it. */
    public String said(BudgetLineView line) {
        return texts.with(
                "budget-overview.bar",
                format.amount(line.paid()),
                format.amount(line.committed()),
                format.amount(line.reserved()),
                format.amount(line.free()));
    }
}
