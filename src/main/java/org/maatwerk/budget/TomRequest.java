package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.HOURS_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.MORE_THAN_ASKED;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.SAME_PERSON_TWICE;
import static org.maatwerk.budget.TomState.AGREED_ONCE;
import static org.maatwerk.budget.TomState.DRAFT;
import static org.maatwerk.budget.TomState.REFUSED;
import static org.maatwerk.budget.TomState.SUBMITTED;
import static org.maatwerk.budget.TomState.WAITING_LIST;
import static org.maatwerk.budget.TomState.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/**
 * A request for a support measure (TOM-aanvraag): opened by one agreement that all signed and that costs money (P8), or by
 * hand, also for an entity and nobody in particular (T1). What the measure is needed for at work is sealed; what it costs
 * and how far it is, is not.
 */
@Entity
@Table(name = "budget_tom_request")
public class TomRequest extends TomRequestProgress {

    /** Where the need is sealed. */
    public static final String NEED = "budget/tom-request/need";

    /** Where it is sealed what is asked for, when no agreement says so. */
    public static final String MEASURE = "budget/tom-request/measure";

    /** Where it is sealed why the answer is what it is. */
    public static final String REASON = "budget/tom-request/reason";

    /** Where it is sealed why a line may be overrun. */
    public static final String OVERRUN = "budget/tom-request/overrun";

    protected TomRequest() {}

    /** @param agreed the agreement it is for, of the protocol of this person */
    public TomRequest(
            CaseNumber caseNumber,
            AgreedMeasure agreed,
            PersonId staffMember,
            OrganisationKey organisation,
            Instant openedAt) {
        this.caseNumber = caseNumber.value();
        this.protocol = agreed.protocol();
        this.agreement = agreed.agreement();
        this.since = agreed.since();
        this.category = agreed.reportedAs();
        this.staffMember = staffMember;
        this.organisation = organisation;
        this.scope = BudgetScope.INDIVIDUAL;
        this.state = DRAFT;
        this.openedAt = openedAt;
    }

    /** Not by the agreement itself, but by somebody. */
    public TomRequest openedBy(PersonId person) {
        openedBy = person;
        return this;
    }

    /**
     * For an entity and nobody in particular (T1).
     *
     * @param measure what is asked for, sealed at {@link #MEASURE}
     */
    public static TomRequest generic(
            CaseNumber caseNumber,
            OrganisationKey organisation,
            MeasureCategory category,
            Sealed measure,
            PersonId openedBy,
            Instant openedAt) {
        TomRequest request = new TomRequest();
        request.caseNumber = caseNumber.value();
        request.organisation = organisation;
        request.category = AgreedMeasure.reported(category);
        request.measure = measure;
        request.openedBy = openedBy;
        request.scope = BudgetScope.GENERIC;
        request.state = DRAFT;
        request.openedAt = openedAt;
        return request;
    }

    /** The agreement was signed again in other words, before anything was asked. */
    public void agreedAgain(AgreedMeasure agreed) {
        Refused.unless(state == DRAFT, REQUEST_IS_ELSEWHERE);
        since = agreed.since();
        category = agreed.reportedAs();
    }

    /**
     * From now on the answer is waited for.
     *
     * @param why the need at work, sealed at {@link #NEED}
     * @param by the last day of the answer (T2)
     */
    public TomRequestSubmitted submit(
            Sealed why, TomPrice costs, BudgetNature kind, TomRoute way, LocalDate on, LocalDate by) {
        refuseUnlessDraft();
        need = why;
        price = costs;
        nature = kind;
        route = way;
        clock = TomClock.started(on, by);
        state = SUBMITTED;
        return new TomRequestSubmitted(caseNumber());
    }

    /**
     * Before it is submitted.
     *
     * @param code one of the types of measures of that day
     * @param bought whether it was bought or ordered already (T9)
     */
    public void describe(String code, boolean bought) {
        refuseUnlessDraft();
        type = code;
        early = new EarlyPurchase(bought);
    }

    /**
     * Before it is submitted: how large the package of hours is, where it is one (T13).
     *
     * @param howMany of no use for anything else
     */
    public void askHours(Hours howMany) {
        refuseUnlessDraft();
        Refused.unless(!isCoaching() || howMany != null && howMany.isPositive(), HOURS_NEEDED, "hours");
        hours = isCoaching() ? howMany : null;
    }

    /** The protocol ended, or the agreement was taken out of it, before anything was asked. */
    public TomRequestDropped drop() {
        refuseUnlessDraft();
        state = WITHDRAWN;
        return new TomRequestDropped(caseNumber());
    }

    /**
     * A budget holder grants this much.
     *
     * @param reason why less than was asked; sealed at {@link #REASON}; null when it is all
     * @param overrun why the line may be overrun; sealed at {@link #OVERRUN}; null when there is enough
     * @return whether that is the answer; otherwise a second budget holder has to agree
     */
    public boolean approve(PersonId holder, TomPrice amount, Sealed reason, Sealed overrun, LocalDate on) {
        refuseUnlessToApprove();
        Refused.unless(!amount.gross().isMoreThan(price.gross()), MORE_THAN_ASKED, "net");
        Refused.unless(!isLess(amount) || reason != null, REASON_NEEDED, "less");
        early.refuseUnlessExcepted();
        granted = amount;
        answer = TomAnswer.because(isLess(amount) ? reason : null).agreed(holder, overrun);
        if (route.holders() > 1 || overrun != null) {
            state = AGREED_ONCE;
            return false;
        }
        grant(holder, on);
        return true;
    }

    /** Nobody approved it yet. */
    public void refuseUnlessToApprove() {
        Refused.unless(state == SUBMITTED || state == WAITING_LIST, REQUEST_IS_ELSEWHERE);
    }

    /** A second budget holder agrees with the first, and so it is the answer (T4, T5). */
    public void agree(PersonId holder, Sealed overrun, LocalDate on) {
        Refused.unless(state == AGREED_ONCE, REQUEST_IS_ELSEWHERE);
        Refused.when(holder.equals(answer.agreedBy()), SAME_PERSON_TWICE);
        answer.releaseOverrun(overrun);
        grant(holder, on);
    }

    private void grant(PersonId holder, LocalDate on) {
        answer.given(holder, on);
        state = grantedState();
    }

    public void refuse(PersonId holder, Sealed reason, LocalDate on) {
        refuseUnlessUnanswered();
        granted = null;
        answer = TomAnswer.because(reason).given(holder, on);
        state = REFUSED;
    }

    /** It can still be approved or refused. */
    public void putOnWaitingList(Sealed reason) {
        refuseUnlessUnanswered();
        granted = null;
        answer = TomAnswer.because(reason);
        state = WAITING_LIST;
    }

    /** A budget holder asks something, and until that is explained the clock stands still (X2). */
    public void pause(LocalDate on) {
        refuseUnlessUnanswered();
        clock.stop(on);
    }

    /** @return how many calendar days the clock stood still */
    public long goOn(LocalDate on) {
        return clock.goOn(on);
    }

    private void refuseUnlessUnanswered() {
        Refused.unless(TomState.unanswered().contains(state), REQUEST_IS_ELSEWHERE);
    }

    public void refuseUnlessDraft() {
        Refused.unless(state == DRAFT, REQUEST_IS_ELSEWHERE);
    }
}
