package org.maatwerk.budget;

import static org.maatwerk.budget.AidState.IN_USE;
import static org.maatwerk.budget.AidState.RETURNED;
import static org.maatwerk.budget.AidState.TO_RETURN;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;

/** What an aid is, to be read; what happens to it is in {@link Aid}. */
@MappedSuperclass
abstract class AidFacts {

    @Id
    @Column(name = "number")
    String number;

    @Version
    long version;

    @Column(name = "bought_for", nullable = false, updatable = false)
    CaseNumber boughtFor;

    @Column(name = "request", nullable = false)
    CaseNumber request;

    @Column(name = "order_number", nullable = false, updatable = false)
    OrderNumber order;

    @Column(name = "holder")
    PersonId holder;

    @Column(name = "organisation", nullable = false)
    OrganisationKey organisation;

    @Column(name = "what", nullable = false)
    Sealed what;

    @Column(name = "delivered_on", nullable = false, updatable = false)
    LocalDate deliveredOn;

    @Column(name = "since", nullable = false)
    LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    AidState state;

    @Column(name = "home_by")
    LocalDate homeBy;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "ended_by")
    PersonId endedBy;

    @Column(name = "end_reason")
    Sealed reason;

    @Column(name = "defect")
    Sealed defect;

    @Column(name = "defect_on")
    LocalDate defectOn;

    @Column(name = "sent_on")
    LocalDate sentOn;

    /** Whether its holder has it. */
    public boolean isOut() {
        return state == IN_USE || state == TO_RETURN;
    }

    /** Whether nobody has it. */
    public boolean isHome() {
        return state == RETURNED;
    }

    /** Whether something is wrong with it. */
    public boolean isBroken() {
        return defect != null;
    }

    /** Whether whoever mends it has it. */
    public boolean isSent() {
        return sentOn != null;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    /** The request that paid for it; it stays the same. */
    public CaseNumber boughtFor() {
        return boughtFor;
    }

    /** The request that it goes with now: who has a part in that one, has to do with the aid. */
    public CaseNumber request() {
        return request;
    }

    /** Whether somebody else has it, or had it last, than whom it was bought for. */
    public boolean isPassedOn() {
        return !request.equals(boughtFor);
    }

    public OrderNumber order() {
        return order;
    }

    /** Who has it, or had it last; null when it is for an entity and nobody in particular. */
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

    /** Since when its holder has it. */
    public LocalDate since() {
        return since;
    }

    public AidState state() {
        return state;
    }

    /** Null while its holder stays. */
    public LocalDate homeBy() {
        return homeBy;
    }

    /** When it came home, was lost or written off; null before. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null before. */
    public PersonId endedBy() {
        return endedBy;
    }

    /** What is wrong with it; null for nothing. */
    public Sealed defect() {
        return defect;
    }

    /** When that was said; null when nothing is wrong. */
    public LocalDate defectOn() {
        return defectOn;
    }

    /** Since when whoever mends it has it; null while they do not. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** Null while it was not lost or written off. */
    public Sealed reason() {
        return reason;
    }
}
