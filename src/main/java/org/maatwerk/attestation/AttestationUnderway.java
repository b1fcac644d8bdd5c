package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.FILE_IS_TAKEN;
import static org.maatwerk.attestation.AttestationRefusal.NOT_THE_SAME_DOCTOR;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.OWN_FILE;
import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_OPEN;
import static org.maatwerk.attestation.Stage.CONSULTATION_PLANNED;
import static org.maatwerk.attestation.Stage.IN_ASSESSMENT;
import static org.maatwerk.attestation.Stage.SKETCH_CONFIRMED;
import static org.maatwerk.attestation.Stage.SKETCH_IN_PROGRESS;
import static org.maatwerk.attestation.Stage.SMT_ADVISED;
import static org.maatwerk.attestation.Stage.SMT_ASKED;
import static org.maatwerk.attestation.Stage.SUBMITTED;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The steps of an attestation from first contact until the doctor can decide. */
@MappedSuperclass
abstract class AttestationUnderway extends AttestationState {

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
        refuseUnless(isSketchable());
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
        return stage == SKETCH_IN_PROGRESS && person.equals(expert) && !sketch.isOffered();
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

    /** The appointment was cancelled, by nobody's fault: the doctor offers another one. */
    public ConsultationMissed consultationFellThrough(PersonId cancelledBy) {
        refuseUnlessIn(CONSULTATION_PLANNED);
        refuseUnlessDoctorIs(cancelledBy);
        moveTo(SKETCH_CONFIRMED);
        return new ConsultationMissed(caseNumber(), doctor);
    }

    public SmtAsked askSmt(PersonId askedBy) {
        refuseUnlessTurnOf(askedBy);
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

    /** The doctor has the next word: to decide, or to ask the team (A6). */
    void refuseUnlessTurnOf(PersonId person) {
        refuseWhenEnded();
        Refused.when(stage == SMT_ASKED, SMT_ROUND_IS_OPEN);
        refuseUnless(stage == IN_ASSESSMENT || stage == SMT_ADVISED);
        refuseUnlessDoctorIs(person);
    }
}
