package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.TomState.DRAFT;
import static org.maatwerk.budget.TomState.SUBMITTED;
import static org.maatwerk.budget.TomState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/**
 * A request for a support measure (TOM-aanvraag): opened by one agreement that all signed and that costs money (P8). What
 * the measure is needed for at work is sealed; what it costs and how far it is, is not.
 */
@Entity
@Table(name = "budget_tom_request")
public class TomRequest {

    /** Where the need is sealed. */
    public static final String NEED = "budget/tom-request/need";

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Column(name = "protocol", nullable = false, updatable = false)
    private CaseNumber protocol;

    @Column(name = "agreement", nullable = false, updatable = false)
    private int agreement;

    @Column(name = "since_version", nullable = false)
    private int since;

    @Column(name = "staff_member", nullable = false, updatable = false)
    private PersonId staffMember;

    @Column(name = "organisation", nullable = false)
    private OrganisationKey organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private MeasureCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false, updatable = false)
    private BudgetScope scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    private BudgetNature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TomState state;

    @Column(name = "need")
    private Sealed need;

    @Embedded
    private TomPrice price;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

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
    public TomRequestSubmitted submit(Sealed why, TomPrice costs, BudgetNature kind, LocalDate on, LocalDate by) {
        refuseUnlessDraft();
        need = why;
        price = costs;
        nature = kind;
        submittedOn = on;
        answerBy = by;
        state = SUBMITTED;
        return new TomRequestSubmitted(caseNumber());
    }

    /** The protocol ended, or the agreement was taken out of it, before anything was asked. */
    public TomRequestDropped drop() {
        refuseUnlessDraft();
        state = WITHDRAWN;
        return new TomRequestDropped(caseNumber());
    }

    public void refuseUnlessDraft() {
        Refused.unless(state == DRAFT, REQUEST_IS_ELSEWHERE);
    }

    public boolean isDraft() {
        return state == DRAFT;
    }

    /** Calendar days since it was submitted, the first day not counted (T2); zero before. */
    public long daysOn(LocalDate day) {
        return submittedOn == null ? 0 : ChronoUnit.DAYS.between(submittedOn, day);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public CaseNumber protocol() {
        return protocol;
    }

    /** Its number in the protocol. */
    public int agreement() {
        return agreement;
    }

    /** The version of the protocol that the agreement came with. */
    public int since() {
        return since;
    }

    public PersonId staffMember() {
        return staffMember;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    public MeasureCategory category() {
        return category;
    }

    public BudgetScope scope() {
        return scope;
    }

    /** Null before it is submitted. */
    public BudgetNature nature() {
        return nature;
    }

    public TomState state() {
        return state;
    }

    /** Null before it is submitted. */
    public Sealed need() {
        return need;
    }

    /** Null before it is submitted. */
    public TomPrice price() {
        return price;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null before. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last day of the answer; null before it is submitted. */
    public LocalDate answerBy() {
        return answerBy;
    }
}
