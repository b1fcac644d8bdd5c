package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.YEAR_PART_IS_ELSEWHERE;
import static org.maatwerk.budget.YearPartState.ENDED;
import static org.maatwerk.budget.YearPartState.PLANNED;
import static org.maatwerk.budget.YearPartState.RESERVED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * What was promised of a year after the first one (jaardeel, T7): planned with the answer, reserved on the line of that
 * year when it is there, or ended before. The first year is reserved with the answer, and is the request itself.
 */
@Entity
@Table(name = "budget_year_part")
public class YearPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "request", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "budget_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature", nullable = false, updatable = false)
    private BudgetNature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false, updatable = false)
    private BudgetScope scope;

    @Embedded
    private TomPrice price;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private YearPartState state = PLANNED;

    @Column(name = "released")
    private Money released;

    @Column(name = "done", nullable = false)
    private boolean done;

    @Column(name = "reserved_by")
    private PersonId reservedBy;

    @Column(name = "reserved_on")
    private LocalDate reservedOn;

    @Column(name = "ended_by")
    private PersonId endedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected YearPart() {}

    /** @param line that pays for it, whether it is there yet or not */
    public YearPart(CaseNumber request, BudgetLineKey line, TomPrice price) {
        this.request = request;
        this.year = line.year();
        this.nature = line.nature();
        this.scope = line.scope();
        this.price = new TomPrice(price.net(), price.vat());
    }

    /** It is on the line of its year from now on. */
    public void reserve(PersonId by, LocalDate on) {
        refuseUnlessPlanned();
        state = RESERVED;
        reservedBy = by;
        reservedOn = on;
    }

    public void refuseUnlessPlanned() {
        Refused.unless(isPlanned(), YEAR_PART_IS_ELSEWHERE);
    }

    /** It is not needed any more. */
    public void end(PersonId by, LocalDate on) {
        Refused.when(state == ENDED, YEAR_PART_IS_ELSEWHERE);
        state = ENDED;
        endedBy = by;
        endedOn = on;
    }

    /** @param amount what nobody will order: it was reserved, and is free again */
    public void release(Money amount) {
        released = released().plus(amount);
    }

    /** Nothing more is ordered for this year. */
    void finish() {
        done = true;
    }

    /** An order of this year was cancelled: something may be ordered again. */
    void reopen() {
        done = false;
    }

    boolean isDone() {
        return done;
    }

    public boolean isPlanned() {
        return state == PLANNED;
    }

    public boolean isReserved() {
        return state == RESERVED;
    }

    /** What its postings in the ledger are named after. */
    public String occasion() {
        return request + "-" + year;
    }

    public CaseNumber request() {
        return request;
    }

    public int year() {
        return year;
    }

    public BudgetLineKey line() {
        return new BudgetLineKey(year, nature, scope);
    }

    public TomPrice price() {
        return price;
    }

    public YearPartState state() {
        return state;
    }

    /** How much of what was reserved is free again. */
    public Money released() {
        return released == null ? Money.ZERO : released;
    }

    /** Null before. */
    public PersonId reservedBy() {
        return reservedBy;
    }

    /** Null before. */
    public LocalDate reservedOn() {
        return reservedOn;
    }

    /** Null while it did not end. */
    public PersonId endedBy() {
        return endedBy;
    }

    /** Null while it did not end. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
