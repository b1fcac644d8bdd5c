package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.COST_BELOW_ZERO;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** That an aid was mended (herstelling, T10). */
@Entity
@Table(name = "budget_aid_repair")
public class AidRepair {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "aid", nullable = false, updatable = false)
    private CaseNumber aid;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "repaired_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "what", nullable = false)
    private Sealed what;

    @Column(name = "cost", nullable = false, updatable = false)
    private Money cost;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private PersonId notedBy;

    protected AidRepair() {}

    /**
     * @param number the how manieth of the aid it is, from one on
     * @param what was done, sealed at {@link #what(CaseNumber, int)} of the request that the aid goes with
     * @param cost with VAT; zero when nothing was paid
     */
    public AidRepair(CaseNumber aid, int number, LocalDate on, Sealed what, Money cost, PersonId notedBy) {
        Refused.unless(!cost.isNegative(), COST_BELOW_ZERO, "cost");
        this.aid = aid;
        this.number = number;
        this.on = on;
        this.what = what;
        this.cost = cost;
        this.notedBy = notedBy;
    }

    /** Where it is sealed what was done. */
    public static String what(CaseNumber aid, int number) {
        return "budget/aid/" + aid + "/repair/" + number;
    }

    /** The aid goes with another request from now on. */
    public void sealAgain(Sealed words) {
        what = words;
    }

    public CaseNumber aid() {
        return aid;
    }

    public int number() {
        return number;
    }

    public LocalDate on() {
        return on;
    }

    public Sealed what() {
        return what;
    }

    public Money cost() {
        return cost;
    }

    public PersonId notedBy() {
        return notedBy;
    }
}
