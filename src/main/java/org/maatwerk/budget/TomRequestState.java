package org.maatwerk.budget;

import static org.maatwerk.budget.TomState.DRAFT;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/** What a request for a support measure is, to be read; what happens to it is in {@link TomRequest}. */
@MappedSuperclass
abstract class TomRequestState {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Version
    long version;

    @Column(name = "agreed_in", updatable = false)
    CaseNumber protocol;

    @Column(name = "agreed_number", updatable = false)
    Integer agreement;

    @Column(name = "agreed_since")
    Integer since;

    @Column(name = "for_person", updatable = false)
    PersonId staffMember;

    @Column(name = "opened_by", updatable = false)
    PersonId openedBy;

    @Column(name = "measure", updatable = false)
    Sealed measure;

    @Column(name = "organisation", nullable = false)
    OrganisationKey organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_as")
    MeasureCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false, updatable = false)
    BudgetScope scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    BudgetNature nature;

    @Column(name = "measure_type")
    String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    TomState state;

    @Column(name = "need")
    Sealed need;

    @Embedded
    TomPrice price;

    @Embedded
    TomRoute route;

    @Embedded
    EarlyPurchase early = new EarlyPurchase(false);

    @Embedded
    @AttributeOverride(name = "net", column = @Column(name = "granted_net"))
    @AttributeOverride(name = "vat", column = @Column(name = "granted_vat"))
    TomPrice granted;

    @Embedded
    TomAnswer answer;

    @Column(name = "released")
    Money released;

    @Column(name = "opened_at", nullable = false, updatable = false)
    Instant openedAt;

    @Embedded
    TomClock clock = new TomClock();

    public boolean isDraft() {
        return state == DRAFT;
    }

    /** Whether budget holders have to say something. */
    public boolean isUnanswered() {
        return TomState.unanswered().contains(state);
    }

    /** How long it waits for an answer (T2, X2). */
    public TomClock clock() {
        return clock;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    /** Whether it is for one staff member, by an agreement of theirs; a generic one needs neither (T1). */
    public boolean isForSomebody() {
        return staffMember != null;
    }

    /** Null when it is for nobody in particular. */
    public CaseNumber protocol() {
        return protocol;
    }

    /** Its number in the protocol; zero when it is for nobody in particular. */
    public int agreement() {
        return agreement == null ? 0 : agreement;
    }

    /** The version of the protocol that the agreement came with; zero when it is for nobody in particular. */
    public int since() {
        return since == null ? 0 : since;
    }

    /** Null when it is for nobody in particular. */
    public PersonId staffMember() {
        return staffMember;
    }

    /** Who opened it by hand; null when a signed agreement did. */
    public PersonId openedBy() {
        return openedBy;
    }

    /** Who may not answer it, nor anybody related (A13): the staff member, or for want of one who asks. */
    public PersonId subject() {
        return isForSomebody() ? staffMember : openedBy;
    }

    /** What is asked for; null when an agreement says so. */
    public Sealed measure() {
        return measure;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    /** Null for the wage of a job student, which is in none of the nine (T12). */
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

    /** The type of the measure, a code of the table of the day it was submitted; null before. */
    public String type() {
        return type;
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

    /** Null before it is submitted. */
    public TomRoute route() {
        return route;
    }

    /** Whether it was bought before anybody approved it (T9). */
    public EarlyPurchase early() {
        return early;
    }

    /** How much budget holders grant; empty while none does. */
    public Optional<TomPrice> granted() {
        return Optional.ofNullable(granted);
    }

    /** On which budget line it was reserved: an answer is paid from the year in which it is given. */
    public BudgetLineKey reservedOn() {
        return new BudgetLineKey(answer.answeredOn().getYear(), nature, scope);
    }

    /** Whether more may be ordered. */
    public boolean isToOrder() {
        return TomState.toOrder().contains(state);
    }

    /** How much of what was reserved is free again. */
    public Money released() {
        return released == null ? Money.ZERO : released;
    }

    /** What they said; empty while they said nothing. */
    public Optional<TomAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null before. */
    public LocalDate submittedOn() {
        return clock.submittedOn();
    }

    /** The last day of the answer; null before it is submitted. */
    public LocalDate answerBy() {
        return clock.answerBy();
    }
}
