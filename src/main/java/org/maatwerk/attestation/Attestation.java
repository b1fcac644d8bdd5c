package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.FILE_IS_TAKEN;
import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_OFFERED;
import static org.maatwerk.attestation.AttestationRefusal.NOT_EXPIRED_YET;
import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.NOT_THE_SAME_DOCTOR;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.NO_REASON_TO_LAPSE;
import static org.maatwerk.attestation.AttestationRefusal.OWN_FILE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERATION_TOO_LATE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERED_BEFORE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_LAPSED;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_AWAITS_CONFIRMATION;
import static org.maatwerk.attestation.Stage.AWAITING_PROTOCOL;
import static org.maatwerk.attestation.Stage.CONSULTATION_PLANNED;
import static org.maatwerk.attestation.Stage.EXPIRED;
import static org.maatwerk.attestation.Stage.IN_ASSESSMENT;
import static org.maatwerk.attestation.Stage.LAPSED;
import static org.maatwerk.attestation.Stage.NOT_RECOGNISED;
import static org.maatwerk.attestation.Stage.SKETCH_CONFIRMED;
import static org.maatwerk.attestation.Stage.SKETCH_IN_PROGRESS;
import static org.maatwerk.attestation.Stage.SMT_ADVISED;
import static org.maatwerk.attestation.Stage.SMT_ASKED;
import static org.maatwerk.attestation.Stage.SUBMITTED;
import static org.maatwerk.attestation.Stage.WITHDRAWN;

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
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * The recognition of a disability or chronic illness by the occupational doctor (interne attestering): one file of
 * one staff member, from request to end. Its text (sketch, criterion, reasoning, advice) lives elsewhere, sealed;
 * here stands only how far it is and who works on it.
 */
@Entity
@Table(name = "attestation")
public class Attestation {

    /** Within how many calendar days of a refusal another doctor may be asked (A9). */
    static final int RECONSIDERATION_DAYS = 45;

    /** How long before the last day a renewal can be asked (A12). */
    public static final int RENEWAL_MONTHS = 6;

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "staff_member")
    private PersonId staffMember;

    /** The staff member while the request is undecided, else null: unique in the database, so that A2 holds there too. */
    @Column(name = "open_for")
    private PersonId openFor;

    private OrganisationKey organisation;

    @Column(name = "prevention_service")
    private OrganisationKey preventionService;

    @Column(name = "offered_service")
    private OrganisationKey offeredService;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private PersonId expert;
    private PersonId doctor;

    @Column(name = "former_doctor")
    private PersonId formerDoctor;

    @Column(name = "renewal_of")
    private CaseNumber renewalOf;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "first_contact_on")
    private LocalDate firstContactOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_contact_channel")
    private ContactChannel firstContactChannel;

    @Embedded
    private SketchProgress sketch;

    @Embedded
    private OutcomeGiven outcome;

    /** Set by a passed deadline, cleared by every step forward: without it nobody may lapse the file (A7). */
    @Column(name = "overdue_since")
    private LocalDate overdueSince;

    @Column(name = "missed_consultations")
    private int missedConsultations;

    @Column(name = "smt_round")
    private int smtRound;

    private boolean reconsidered;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "destroy_after")
    private LocalDate destroyAfter;

    @Version
    private long version;

    protected Attestation() {}

    private Attestation(CaseNumber caseNumber, PersonId staffMember, OrganisationKey organisation) {
        this.caseNumber = caseNumber.value();
        this.staffMember = staffMember;
        this.organisation = organisation;
        this.sketch = SketchProgress.none();
    }

    /** @param renewalOf the file that is about to end (A12), or null */
    public static Attestation submit(
            CaseNumber caseNumber,
            PersonId staffMember,
            OrganisationKey organisation,
            OrganisationKey preventionService,
            CaseNumber renewalOf,
            Instant at) {
        Attestation attestation = new Attestation(caseNumber, staffMember, organisation);
        attestation.preventionService = preventionService;
        attestation.renewalOf = renewalOf;
        attestation.submittedAt = at;
        attestation.moveTo(SUBMITTED);
        return attestation;
    }

    /** The fact that goes with {@link #submit}. */
    public RequestSubmitted submitted() {
        return new RequestSubmitted(caseNumber(), staffMember, renewalOf != null);
    }

    /** An expert takes the file out of the pool. */
    public void take(PersonId takenBy) {
        refuseUnlessIn(SUBMITTED);
        Refused.when(takenBy.equals(staffMember), OWN_FILE);
        Refused.unless(expert == null || expert.equals(takenBy), FILE_IS_TAKEN);
        expert = takenBy;
    }

    public FirstContactMade makeFirstContact(PersonId madeBy, LocalDate on, ContactChannel channel) {
        take(madeBy);
        firstContactOn = on;
        firstContactChannel = channel;
        moveTo(SKETCH_IN_PROGRESS);
        return new FirstContactMade(caseNumber(), expert);
    }

    /**
     * Somebody wrote a new version of the sketch (A4).
     *
     * @param expected the number of the version it was written over
     * @return the change, when it is the first one after a confirmation: a new confirmation is asked once
     */
    public Optional<SketchChanged> sketchSaved(int expected) {
        refuseUnless(stage == SKETCH_IN_PROGRESS || stage.isAfterConfirmation());
        boolean asked = sketch.awaitsNewConfirmation();
        sketch.saved(expected);
        return sketch.awaitsNewConfirmation() && !asked
                ? Optional.of(new SketchChanged(caseNumber(), sketch.latest()))
                : Optional.empty();
    }

    public SketchOffered offerSketch(int sketchVersion) {
        refuseUnlessIn(SKETCH_IN_PROGRESS);
        sketch.offer(sketchVersion);
        overdueSince = null;
        return new SketchOffered(caseNumber(), sketchVersion);
    }

    public boolean mayOfferSketch(PersonId person) {
        return stage == SKETCH_IN_PROGRESS && person.equals(expert) && sketch.latest() > 0 && !sketch.isOffered();
    }

    public SketchSentBack sendSketchBack(int sketchVersion) {
        refuseUnlessIn(SKETCH_IN_PROGRESS);
        sketch.sendBack(sketchVersion);
        overdueSince = null;
        return new SketchSentBack(caseNumber(), sketchVersion);
    }

    /** Only the staff member confirms (A4). */
    public SketchConfirmed sketchConfirmed(PersonId confirmedBy, int sketchVersion) {
        Refused.unless(confirmedBy.equals(staffMember), NOT_YOUR_FILE);
        refuseUnless(stage == SKETCH_IN_PROGRESS || stage.isAfterConfirmation());
        boolean again = stage.isAfterConfirmation();
        sketch.confirm(sketchVersion);
        overdueSince = null;
        if (!again) {
            moveTo(SKETCH_CONFIRMED);
        }
        return new SketchConfirmed(caseNumber(), sketchVersion, again);
    }

    /** A doctor of the pool takes the file (A11); in a reconsideration another one than before (A9, A13). */
    public void takeAsDoctor(PersonId takenBy) {
        refuseUnless(stage == SKETCH_CONFIRMED || stage == CONSULTATION_PLANNED);
        Refused.when(takenBy.equals(staffMember), OWN_FILE);
        Refused.when(reconsidered && takenBy.equals(formerDoctor), NOT_THE_SAME_DOCTOR);
        Refused.unless(doctor == null || doctor.equals(takenBy), FILE_IS_TAKEN);
        doctor = takenBy;
    }

    /** A doctor offers an appointment, or another one; who had not taken the file does so now. */
    public ConsultationPlanned planConsultation(PersonId plannedBy) {
        takeAsDoctor(plannedBy);
        moveTo(CONSULTATION_PLANNED);
        return new ConsultationPlanned(caseNumber(), doctor, staffMember);
    }

    public ConsultationHeld consultationHeld(PersonId heldBy) {
        refuseUnlessIn(CONSULTATION_PLANNED);
        refuseUnlessDoctorIs(heldBy);
        missedConsultations = 0;
        moveTo(IN_ASSESSMENT);
        return new ConsultationHeld(caseNumber(), doctor);
    }

    /** The doctor keeps the file and offers another appointment, or lapses it. */
    public ConsultationMissed consultationMissed(PersonId missedBy) {
        refuseUnlessIn(CONSULTATION_PLANNED);
        refuseUnlessDoctorIs(missedBy);
        missedConsultations++;
        moveTo(SKETCH_CONFIRMED);
        return new ConsultationMissed(caseNumber(), doctor);
    }

    public SmtAsked askSmt(PersonId askedBy) {
        refuseUnless(stage == IN_ASSESSMENT || stage == SMT_ADVISED);
        refuseUnlessDoctorIs(askedBy);
        smtRound++;
        moveTo(SMT_ASKED);
        return new SmtAsked(caseNumber(), doctor, smtRound);
    }

    /** @param members of the team, who are asked from now on */
    public SmtConsentGiven consentToSmt(PersonId givenBy, Set<PersonId> members) {
        refuseUnlessIn(SMT_ASKED);
        Refused.unless(givenBy.equals(staffMember), NOT_YOUR_FILE);
        return new SmtConsentGiven(caseNumber(), smtRound, Set.copyOf(members));
    }

    public SmtConsentRefused refuseSmt(PersonId refusedBy) {
        refuseUnlessIn(SMT_ASKED);
        Refused.unless(refusedBy.equals(staffMember), NOT_YOUR_FILE);
        moveTo(IN_ASSESSMENT);
        return new SmtConsentRefused(caseNumber(), smtRound);
    }

    public SmtAdvised smtAdvised() {
        refuseUnlessIn(SMT_ASKED);
        moveTo(SMT_ADVISED);
        return new SmtAdvised(caseNumber(), smtRound);
    }

    public SmtRoundStopped smtStopped(PersonId stoppedBy) {
        refuseUnlessIn(SMT_ASKED);
        refuseUnlessDoctorIs(stoppedBy);
        moveTo(IN_ASSESSMENT);
        return new SmtRoundStopped(caseNumber(), smtRound);
    }

    /** @param until the last day, null when indefinite */
    public Recognised recognise(
            PersonId decidedBy, LocalDate from, LocalDate until, LocalDate on, Retention retention) {
        refuseUnlessDecidable(decidedBy);
        outcome = OutcomeGiven.recognised(from, until, on);
        destroyAfter = retention.ofRecognition(until);
        moveTo(AWAITING_PROTOCOL);
        return new Recognised(caseNumber(), staffMember, from, until);
    }

    public NotRecognised doNotRecognise(PersonId decidedBy, LocalDate on, Retention retention) {
        refuseUnlessDecidable(decidedBy);
        LocalDate reconsiderableUntil = reconsidered ? null : on.plusDays(RECONSIDERATION_DAYS);
        outcome = OutcomeGiven.notRecognised(on, reconsiderableUntil);
        close(NOT_RECOGNISED, on, retention);
        return new NotRecognised(caseNumber(), staffMember, reconsiderableUntil);
    }

    /** Once, by another doctor, within 45 calendar days (A9). */
    public ReconsiderationAsked askReconsideration(PersonId askedBy, LocalDate on) {
        refuseUnlessIn(NOT_RECOGNISED);
        Refused.unless(askedBy.equals(staffMember), NOT_YOUR_FILE);
        Refused.when(reconsidered, RECONSIDERED_BEFORE);
        Refused.when(on.isAfter(outcome.reconsiderableUntil()), RECONSIDERATION_TOO_LATE);
        reconsidered = true;
        outcome = null;
        closedOn = null;
        destroyAfter = null;
        missedConsultations = 0;
        releaseDoctor();
        moveTo(SKETCH_CONFIRMED);
        return new ReconsiderationAsked(caseNumber(), formerDoctor);
    }

    /** At any time before registration (A10). */
    public RequestWithdrawn withdraw(PersonId withdrawnBy, LocalDate on, Retention retention) {
        Refused.unless(withdrawnBy.equals(staffMember), NOT_YOUR_FILE);
        refuseUnless(stage.isUndecided() || stage == AWAITING_PROTOCOL);
        close(WITHDRAWN, on, retention);
        return new RequestWithdrawn(caseNumber(), staffMember);
    }

    /** A deadline of the file passed; that alone changes nothing, a person decides (A7). */
    public void deadlinePassed(LocalDate on) {
        if (stage.isUndecided() && overdueSince == null) {
            overdueSince = on;
        }
    }

    /** The expert while no doctor has the file, the doctor afterwards, for want of an answer or a no show (A7). */
    public RequestLapsed lapse(PersonId decidedBy, LocalDate on, Retention retention) {
        refuseUnless(stage.isUndecided());
        Refused.unless(decidedBy.equals(doctor == null ? expert : doctor), NOT_YOUR_FILE);
        Refused.unless(mayLapse(), NO_REASON_TO_LAPSE);
        close(LAPSED, on, retention);
        return new RequestLapsed(caseNumber(), decidedBy);
    }

    public boolean mayLapse() {
        return doctor == null
                ? stage.isUndecided() && overdueSince != null
                : missedConsultations > 0 && (stage == SKETCH_CONFIRMED || stage == CONSULTATION_PLANNED);
    }

    public HandoverOffered offerHandover(OrganisationKey service) {
        refuseUnless(stage.isUndecided());
        offeredService = service;
        return new HandoverOffered(caseNumber(), staffMember);
    }

    /** With consent the former doctor loses access now, and a doctor of the new service sees the person (A11). */
    public HandoverAnswered answerHandover(PersonId answeredBy, boolean agreed) {
        refuseUnless(stage.isUndecided());
        Refused.unless(answeredBy.equals(staffMember), NOT_YOUR_FILE);
        Refused.when(offeredService == null, HANDOVER_NOT_OFFERED);
        if (agreed) {
            preventionService = offeredService;
            handOver();
        }
        offeredService = null;
        return new HandoverAnswered(caseNumber(), agreed);
    }

    /** A recognition can be renewed from six months before its last day, until that day (A12). */
    public boolean isRenewableOn(LocalDate day) {
        return stage == AWAITING_PROTOCOL
                && outcome.until() != null
                && !day.isBefore(outcome.until().minusMonths(RENEWAL_MONTHS));
    }

    public AttestationExpired expire(LocalDate on) {
        refuseUnlessIn(AWAITING_PROTOCOL);
        Refused.unless(outcome.until() != null && on.isAfter(outcome.until()), NOT_EXPIRED_YET);
        closedOn = on;
        moveTo(EXPIRED);
        return new AttestationExpired(caseNumber(), staffMember);
    }

    /** Says first that the request was withdrawn, whatever else is wrong: withdrawal wins over an open form (A10). */
    public void refuseWhenEnded() {
        Refused.when(stage == WITHDRAWN, REQUEST_WITHDRAWN);
        Refused.when(stage == LAPSED, REQUEST_LAPSED);
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

    private void refuseUnlessDecidable(PersonId decidedBy) {
        refuseUnless(stage == IN_ASSESSMENT || stage == SMT_ADVISED);
        refuseUnlessDoctorIs(decidedBy);
        Refused.when(sketch.awaitsNewConfirmation(), SKETCH_AWAITS_CONFIRMATION);
    }

    private void refuseUnlessDoctorIs(PersonId person) {
        Refused.unless(person.equals(doctor), NOT_YOUR_FILE);
    }

    private void refuseUnlessIn(Stage expected) {
        refuseUnless(stage == expected);
    }

    private void refuseUnless(boolean atTheRightStep) {
        refuseWhenEnded();
        Refused.unless(atTheRightStep, NOT_IN_THIS_STAGE);
    }

    private void handOver() {
        if (doctor != null) {
            releaseDoctor();
            moveTo(SKETCH_CONFIRMED);
        }
    }

    private void releaseDoctor() {
        formerDoctor = doctor;
        doctor = null;
    }

    private void close(Stage end, LocalDate on, Retention retention) {
        closedOn = on;
        destroyAfter = retention.ofClosedFile(on);
        moveTo(end);
    }

    private void moveTo(Stage next) {
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
