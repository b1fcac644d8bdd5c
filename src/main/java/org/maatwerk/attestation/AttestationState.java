package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_LAPSED;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Stage.LAPSED;
import static org.maatwerk.attestation.Stage.SKETCH_IN_PROGRESS;
import static org.maatwerk.attestation.Stage.WITHDRAWN;

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
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/** What is known of an attestation, and the guards that its steps share. */
@MappedSuperclass
abstract class AttestationState {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "staff_member")
    PersonId staffMember;

    /** The staff member while the request is undecided, else null: unique in the database, so that A2 holds there too. */
    @Column(name = "open_for")
    PersonId openFor;

    OrganisationKey organisation;

    @Column(name = "prevention_service")
    OrganisationKey preventionService;

    @Column(name = "offered_service")
    OrganisationKey offeredService;

    @Enumerated(EnumType.STRING)
    Stage stage;

    PersonId expert;
    PersonId doctor;

    @Column(name = "former_doctor")
    PersonId formerDoctor;

    @Column(name = "renewal_of")
    CaseNumber renewalOf;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "first_contact_on")
    LocalDate firstContactOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_contact_channel")
    ContactChannel firstContactChannel;

    @Embedded
    SketchProgress sketch;

    @Embedded
    OutcomeGiven outcome;

    /** Set by a passed deadline, cleared by every step forward: without it nobody may lapse the file (A7). */
    @Column(name = "overdue_since")
    LocalDate overdueSince;

    @Column(name = "missed_consultations")
    int missedConsultations;

    @Column(name = "smt_round")
    int smtRound;

    boolean reconsidered;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "destroy_after")
    LocalDate destroyAfter;

    @Version
    long version;

    /** Says first that the request was withdrawn, whatever else is wrong: withdrawal wins over an open form (A10). */
    public void refuseWhenEnded() {
        Refused.when(stage == WITHDRAWN, REQUEST_WITHDRAWN);
        Refused.when(stage == LAPSED, REQUEST_LAPSED);
    }

    /** Staff member and expert may still write the sketch: nobody has decided on it (A4). */
    public boolean isSketchable() {
        return stage == SKETCH_IN_PROGRESS || stage.isAfterConfirmation();
    }

    /** Stopped before anybody decided; nobody writes in it any more. */
    public boolean hasEndedEarly() {
        return stage == WITHDRAWN || stage == LAPSED;
    }

    /** Staff member and expert make the sketch; others read no more than its confirmed version (A4). */
    public void refuseUnlessSketchedBy(PersonId person) {
        if (!person.equals(expert)) {
            refuseUnlessAbout(person);
        }
    }

    /** Some acts are the staff member's alone; for others they do not exist. */
    public void refuseUnlessAbout(PersonId person) {
        if (!person.equals(staffMember)) {
            throw new NotFound();
        }
    }

    void refuseUnlessDoctorIs(PersonId person) {
        Refused.unless(person.equals(doctor), NOT_YOUR_FILE);
    }

    void refuseUnlessIn(Stage expected) {
        refuseUnless(stage == expected);
    }

    void refuseUnless(boolean atTheRightStep) {
        refuseWhenEnded();
        Refused.unless(atTheRightStep, NOT_IN_THIS_STAGE);
    }

    void releaseDoctor() {
        formerDoctor = doctor;
        doctor = null;
    }

    void moveTo(Stage next) {
        stage = next;
        overdueSince = null;
        openFor = next.isUndecided() ? staffMember : null;
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

    public OrganisationKey preventionService() {
        return preventionService;
    }

    /** The service that waits for the staff member's consent; null when none does (A11). */
    public OrganisationKey offeredService() {
        return offeredService;
    }

    public Stage stage() {
        return stage;
    }

    /** Null while the file is in the pool. */
    public PersonId expert() {
        return expert;
    }

    /** Null while no doctor has the file. */
    public PersonId doctor() {
        return doctor;
    }

    public PersonId formerDoctor() {
        return formerDoctor;
    }

    public Optional<CaseNumber> renewalOf() {
        return Optional.ofNullable(renewalOf);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate firstContactOn() {
        return firstContactOn;
    }

    public ContactChannel firstContactChannel() {
        return firstContactChannel;
    }

    public SketchProgress sketch() {
        return sketch;
    }

    public Optional<OutcomeGiven> outcome() {
        return Optional.ofNullable(outcome);
    }

    public int smtRound() {
        return smtRound;
    }

    /** Which look at the file this is: 1 for the first, 2 for the reconsideration (A9). */
    public int assessment() {
        return reconsidered ? 2 : 1;
    }

    public int missedConsultations() {
        return missedConsultations;
    }

    public boolean isReconsidered() {
        return reconsidered;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** The first day on which the content may be destroyed (X6); null while that is not known. */
    public LocalDate destroyAfter() {
        return destroyAfter;
    }
}
