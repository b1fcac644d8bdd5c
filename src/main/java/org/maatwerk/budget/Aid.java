package org.maatwerk.budget;

import static org.maatwerk.budget.AidState.IN_USE;
import static org.maatwerk.budget.AidState.LOST;
import static org.maatwerk.budget.AidState.RETURNED;
import static org.maatwerk.budget.AidState.TO_RETURN;
import static org.maatwerk.budget.AidState.WRITTEN_OFF;
import static org.maatwerk.budget.BudgetRefusal.AID_DAY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_BROKEN;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.MENDED_BEFORE_SENT;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * A thing that was bought with the budget (hulpmiddel, T10). It moves with whoever has it inside the scope of the budget,
 * comes home when they leave it, and can be lent to somebody else then.
 */
@Entity
@Table(name = "budget_aid")
public class Aid extends AidFacts {

    protected Aid() {}

    /**
     * @param what it is, sealed at {@link #what(CaseNumber)} of the request of the order
     * @param holder null when it is for an entity and nobody in particular
     * @param organisation where they work
     */
    public Aid(
            CaseNumber number,
            TomOrder order,
            Sealed what,
            PersonId holder,
            OrganisationKey organisation,
            LocalDate deliveredOn) {
        this.number = number.value();
        this.boughtFor = order.request();
        this.request = boughtFor;
        this.order = order.number();
        this.holder = holder;
        this.organisation = organisation;
        this.what = what;
        this.deliveredOn = deliveredOn;
        this.since = deliveredOn;
        this.state = IN_USE;
    }

    /** Where it is sealed what it is. */
    public static String what(CaseNumber number) {
        return "budget/aid/" + number + "/what";
    }

    /** Where it is sealed why it is not used any more. */
    public static String why(CaseNumber number) {
        return "budget/aid/" + number + "/why";
    }

    /** Where it is sealed what is wrong with it. */
    public static String defect(CaseNumber number) {
        return "budget/aid/" + number + "/defect";
    }

    /** Its holder works elsewhere inside the scope, and took it along. */
    public void moveTo(OrganisationKey other) {
        if (isOut()) {
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

    /** Its holder stays after all. */
    public void stay() {
        Refused.unless(state == TO_RETURN, AID_IS_ELSEWHERE);
        state = IN_USE;
        homeBy = null;
    }

    /** Also what was lost may turn up. */
    public void bringHome(PersonId by, LocalDate on, LocalDate today) {
        Refused.unless(isOut() || state == LOST, AID_IS_ELSEWHERE);
        refuseUnlessBetween(on, today, "home-on");
        reason = null;
        end(RETURNED, by, on);
    }

    /**
     * It is lost, or cannot be used any more.
     *
     * @param why sealed at {@link #why(CaseNumber)} of the request
     */
    public void giveUp(boolean lost, Sealed why, PersonId by, LocalDate on) {
        refuseUnlessKept();
        Refused.unless(why != null, REASON_NEEDED, "reason");
        reason = why;
        heal();
        end(lost ? LOST : WRITTEN_OFF, by, on);
    }

    private void end(AidState end, PersonId by, LocalDate on) {
        state = end;
        homeBy = null;
        endedBy = by;
        endedOn = on;
    }

    /**
     * Somebody else gets what came home.
     *
     * @param to a request for whoever gets it; from now on it goes with that one
     * @param words what it is, sealed at {@link #what(CaseNumber)} of that request
     * @param where they work
     */
    public void lend(TomRequest to, Sealed words, OrganisationKey where, LocalDate today) {
        Refused.unless(state == RETURNED, AID_IS_ELSEWHERE);
        Refused.unless(!isBroken(), AID_IS_BROKEN);
        request = to.caseNumber();
        holder = to.staffMember();
        what = words;
        organisation = where;
        since = today;
        endedBy = null;
        endedOn = null;
        state = IN_USE;
    }

    /**
     * Something is wrong with it.
     *
     * @param what sealed at {@link #defect(CaseNumber)} of the request
     */
    public void report(Sealed what, LocalDate today) {
        refuseUnlessKept();
        Refused.unless(!isBroken(), AID_IS_ELSEWHERE);
        Refused.unless(what != null, REASON_NEEDED, "defect");
        defect = what;
        defectOn = today;
    }

    /** Whoever mends it has it from then on. */
    public void send(LocalDate on, LocalDate today) {
        Refused.unless(isBroken() && !isSent(), AID_IS_ELSEWHERE);
        refuseUnlessThere(on, today, "sent-on");
        sentOn = on;
    }

    /**
     * It works again; also what nobody reported may be mended.
     *
     * @return whether something was wrong until now
     */
    public boolean mend(LocalDate on, LocalDate today) {
        refuseUnlessKept();
        refuseUnlessThere(on, today, "repaired-on");
        Refused.unless(!isSent() || !on.isBefore(sentOn), MENDED_BEFORE_SENT, "repaired-on");
        boolean wasBroken = isBroken();
        heal();
        return wasBroken;
    }

    private void heal() {
        defect = null;
        defectOn = null;
        sentOn = null;
    }

    private void refuseUnlessThere(LocalDate on, LocalDate today, String field) {
        Refused.unless(!on.isAfter(today) && !on.isBefore(deliveredOn), AID_DAY_OUT_OF_RANGE, field);
    }

    private void refuseUnlessKept() {
        Refused.unless(isOut() || state == RETURNED, AID_IS_ELSEWHERE);
    }

    private void refuseUnlessBetween(LocalDate on, LocalDate today, String field) {
        Refused.unless(!on.isAfter(today) && !on.isBefore(since), AID_DAY_OUT_OF_RANGE, field);
    }
}
