package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_WITHDRAWN;
import static org.maatwerk.protocol.ProtocolStage.CONVERSATION_PLANNED;
import static org.maatwerk.protocol.ProtocolStage.GO_AHEAD;
import static org.maatwerk.protocol.ProtocolStage.WITHDRAWN;

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
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/** What is known of a protocol, and who has a part in it (P1). */
@MappedSuperclass
public abstract class ProtocolUnderway {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Version
    long version;

    @Column(name = "staff_member", updatable = false)
    PersonId staffMember;

    /** The same person while it runs, else null: the database keeps a second one out. */
    @Column(name = "open_for")
    PersonId openFor;

    OrganisationKey organisation;

    @Enumerated(EnumType.STRING)
    ProtocolStage stage;

    @Enumerated(EnumType.STRING)
    ProtocolGround ground;

    CaseNumber attestation;

    @Embedded
    ExternalAttest external;

    PersonId author;

    @Column(name = "line_manager")
    PersonId lineManager;

    @Column(name = "hr_officer")
    PersonId hrOfficer;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "go_ahead_on")
    LocalDate goAheadOn;

    /** Which version was offered for review last; zero before the first time. */
    @Column(name = "reviewed_version")
    int reviewedVersion;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "destroy_after")
    LocalDate destroyAfter;

    /** Whoever comes too late hears that it was withdrawn, before anything else. */
    public void refuseWhenEnded() {
        Refused.when(stage == WITHDRAWN, PROTOCOL_WITHDRAWN);
    }

    /** Whether these two have a part in it now (D-6). */
    public boolean isKnownToManagerAndHr() {
        return !stage.isBeforeGoAhead();
    }

    /** Whether this person knows that it runs: its author, and after the go-ahead the two others (D-6). */
    public boolean isPartyKnown(PersonId person) {
        return person.equals(author)
                || isKnownToManagerAndHr() && (person.equals(lineManager) || person.equals(hrOfficer));
    }

    final void refuseUnlessIn(ProtocolStage expected) {
        refuseWhenEnded();
        Refused.unless(stage == expected, PROTOCOL_IS_ELSEWHERE);
    }

    /** Whether it waits for an expert or adviser to lead it. */
    public boolean isInPool() {
        return stage == GO_AHEAD && author == null;
    }

    /** Whether this person leads it, and there is a conversation to come. */
    public void refuseUnlessLedBy(PersonId person) {
        refuseUnlessIn(CONVERSATION_PLANNED);
        refuseUnlessAuthorIs(person);
    }

    final void refuseUnlessAuthorIs(PersonId person) {
        Refused.unless(person.equals(author), NOT_YOUR_PROTOCOL);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public PersonId staffMember() {
        return staffMember;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    public ProtocolStage stage() {
        return stage;
    }

    /** Null before the go-ahead, unless it follows from how it was opened. */
    public ProtocolGround ground() {
        return ground;
    }

    /** The own file of an internal recognition. */
    public Optional<CaseNumber> attestation() {
        return Optional.ofNullable(attestation);
    }

    public Optional<ExternalAttest> external() {
        return Optional.ofNullable(external).filter(attest -> attest.body() != null);
    }

    /** The expert or adviser who leads and writes; null while nobody took it. */
    public PersonId author() {
        return author;
    }

    /** Null before the go-ahead. */
    public PersonId lineManager() {
        return lineManager;
    }

    /** Null before the go-ahead. */
    public PersonId hrOfficer() {
        return hrOfficer;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate goAheadOn() {
        return goAheadOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null while it runs. */
    public LocalDate destroyAfter() {
        return destroyAfter;
    }
}
