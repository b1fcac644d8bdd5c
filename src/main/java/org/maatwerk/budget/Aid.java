package org.maatwerk.budget;

import static org.maatwerk.budget.AidState.IN_USE;
import static org.maatwerk.budget.AidState.RETURNED;
import static org.maatwerk.budget.AidState.TO_RETURN;
import static org.maatwerk.budget.AidState.WRITTEN_OFF;
import static org.maatwerk.budget.BudgetRefusal.AID_DAY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * A thing that was bought for a staff member (hulpmiddel, T10). It moves with them inside the scope of the budget, and
 * comes home when they leave it.
 */
@Entity
@Table(name = "budget_aid")
public class Aid {

    @Id
    @Column(name = "number")
    private String number;

    @Version
    private long version;

    @Column(name = "request", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "order_number", nullable = false, updatable = false)
    private OrderNumber order;

    @Column(name = "holder", nullable = false, updatable = false)
    private PersonId holder;

    @Column(name = "organisation", nullable = false)
    private OrganisationKey organisation;

    @Column(name = "what", nullable = false, updatable = false)
    private Sealed what;

    @Column(name = "delivered_on", nullable = false, updatable = false)
    private LocalDate deliveredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private AidState state;

    @Column(name = "home_by")
    private LocalDate homeBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private PersonId endedBy;

    @Column(name = "write_off_reason")
    private Sealed reason;

    protected Aid() {}

    /** @param what it is, sealed at {@link #what(CaseNumber)} of the request */
    public Aid(CaseNumber number, TomRequest request, TomOrder order, Sealed what, LocalDate deliveredOn) {
        this.number = number.value();
        this.request = request.caseNumber();
        this.order = order.number();
        this.holder = request.staffMember();
        this.organisation = request.organisation();
        this.what = what;
        this.deliveredOn = deliveredOn;
        this.state = IN_USE;
    }

    /** Where it is sealed what it is. */
    public static String what(CaseNumber number) {
        return "budget/aid/" + number + "/what";
    }

    /** Where it is sealed why it was written off. */
    public static String why(CaseNumber number) {
        return "budget/aid/" + number + "/why";
    }

    /** Its holder works elsewhere, and took it along. */
    public void moveTo(OrganisationKey other) {
        if (state == IN_USE) {
            organisation = other;
        }
    }

    /**
     * Its holder leaves.
     *
     * @return whether somebody has to see to it from now on
     */
    public boolean recall(LocalDate by) {
        boolean asked = state == IN_USE;
        if (asked || state == TO_RETURN) {
            state = TO_RETURN;
            homeBy = by;
        }
        return asked;
    }

    public void bringHome(PersonId by, LocalDate on, LocalDate today) {
        Refused.unless(isOut(), AID_IS_ELSEWHERE);
        refuseUnlessBetween(on, today, "home-on");
        end(RETURNED, by, on);
    }

    /** @param why sealed at {@link #why(CaseNumber)} of the request */
    public void writeOff(Sealed why, PersonId by, LocalDate on) {
        Refused.unless(state != WRITTEN_OFF, AID_IS_ELSEWHERE);
        Refused.unless(why != null, REASON_NEEDED, "reason");
        reason = why;
        end(WRITTEN_OFF, by, on);
    }

    private void end(AidState end, PersonId by, LocalDate on) {
        state = end;
        endedBy = by;
        endedOn = on;
    }

    /** It can still be repaired, and was on that day. */
    public void refuseUnlessRepairable(LocalDate on, LocalDate today) {
        Refused.unless(state != WRITTEN_OFF, AID_IS_ELSEWHERE);
        refuseUnlessBetween(on, today, "repaired-on");
    }

    private void refuseUnlessBetween(LocalDate on, LocalDate today, String field) {
        Refused.unless(!on.isAfter(today) && !on.isBefore(deliveredOn), AID_DAY_OUT_OF_RANGE, field);
    }

    /** Whether its holder has it. */
    public boolean isOut() {
        return state == IN_USE || state == TO_RETURN;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public CaseNumber request() {
        return request;
    }

    public OrderNumber order() {
        return order;
    }

    /** For whom it was bought. */
    public PersonId holder() {
        return holder;
    }

    /** Where its holder works, as long as they have it. */
    public OrganisationKey organisation() {
        return organisation;
    }

    public Sealed what() {
        return what;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public AidState state() {
        return state;
    }

    /** Null while its holder stays. */
    public LocalDate homeBy() {
        return homeBy;
    }

    /** When it came home or was written off; null before. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null before. */
    public PersonId endedBy() {
        return endedBy;
    }

    /** Null while it was not written off. */
    public Sealed reason() {
        return reason;
    }
}
