package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_OFFERED;
import static org.maatwerk.attestation.AttestationRefusal.NOT_EXPIRED_YET;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.NO_REASON_TO_LAPSE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERATION_TOO_LATE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERED_BEFORE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_AWAITS_CONFIRMATION;
import static org.maatwerk.attestation.Stage.AWAITING_PROTOCOL;
import static org.maatwerk.attestation.Stage.CONSULTATION_PLANNED;
import static org.maatwerk.attestation.Stage.EXPIRED;
import static org.maatwerk.attestation.Stage.LAPSED;
import static org.maatwerk.attestation.Stage.NOT_RECOGNISED;
import static org.maatwerk.attestation.Stage.SKETCH_CONFIRMED;
import static org.maatwerk.attestation.Stage.SUBMITTED;
import static org.maatwerk.attestation.Stage.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
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
public class Attestation extends AttestationUnderway {

    /** Within how many calendar days of a refusal another doctor may be asked (A9). */
    static final int RECONSIDERATION_DAYS = 45;

    /** How long before the last day a renewal can be asked (A12). */
    public static final int RENEWAL_MONTHS = 6;

    protected Attestation() {}

    /** @param renewalOf the file that is about to end (A12), or null */
    public static Attestation submit(
            CaseNumber caseNumber,
            PersonId staffMember,
            OrganisationKey organisation,
            OrganisationKey preventionService,
            CaseNumber renewalOf,
            Instant at) {
        Attestation attestation = new Attestation();
        attestation.caseNumber = caseNumber.value();
        attestation.staffMember = staffMember;
        attestation.organisation = organisation;
        attestation.sketch = SketchProgress.none();
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
        Refused.unless(isReconsiderableOn(on), RECONSIDERATION_TOO_LATE);
        reconsidered = true;
        outcome = null;
        closedOn = null;
        destroyAfter = null;
        missedConsultations = 0;
        releaseDoctor();
        moveTo(SKETCH_CONFIRMED);
        return new ReconsiderationAsked(caseNumber(), formerDoctor);
    }

    public boolean isReconsiderableOn(LocalDate day) {
        return stage == NOT_RECOGNISED && !reconsidered && !day.isAfter(outcome.reconsiderableUntil());
    }

    /** At any time before registration (A10). */
    public RequestWithdrawn withdraw(PersonId withdrawnBy, LocalDate on, Retention retention) {
        Refused.unless(withdrawnBy.equals(staffMember), NOT_YOUR_FILE);
        refuseUnless(mayBeWithdrawn());
        close(WITHDRAWN, on, retention);
        return new RequestWithdrawn(caseNumber(), staffMember);
    }

    public boolean mayBeWithdrawn() {
        return stage.isUndecided() || stage == AWAITING_PROTOCOL;
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

    private void refuseUnlessDecidable(PersonId decidedBy) {
        refuseUnlessTurnOf(decidedBy);
        Refused.when(sketch.awaitsNewConfirmation(), SKETCH_AWAITS_CONFIRMATION);
    }

    private void handOver() {
        if (doctor != null) {
            releaseDoctor();
            moveTo(SKETCH_CONFIRMED);
        }
    }

    private void close(Stage end, LocalDate on, Retention retention) {
        closedOn = on;
        destroyAfter = retention.ofClosedFile(on);
        moveTo(end);
    }
}
