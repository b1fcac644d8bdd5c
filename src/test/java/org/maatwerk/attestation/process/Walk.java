package org.maatwerk.attestation.process;

import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.attestation.Cast.ROADS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.maatwerk.attestation.AttestationExpired;
import org.maatwerk.attestation.ConsultationHeld;
import org.maatwerk.attestation.ConsultationMissed;
import org.maatwerk.attestation.ConsultationPlanned;
import org.maatwerk.attestation.CorrectionAnswered;
import org.maatwerk.attestation.CorrectionAsked;
import org.maatwerk.attestation.CorrectionStopped;
import org.maatwerk.attestation.FirstContactMade;
import org.maatwerk.attestation.HandoverAnswered;
import org.maatwerk.attestation.HandoverOffered;
import org.maatwerk.attestation.NotRecognised;
import org.maatwerk.attestation.Recognised;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.attestation.RenewalAnswered;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestSubmitted;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.attestation.SketchChanged;
import org.maatwerk.attestation.SketchConfirmed;
import org.maatwerk.attestation.SketchOffered;
import org.maatwerk.attestation.SketchSentBack;
import org.maatwerk.attestation.SmtAdvised;
import org.maatwerk.attestation.SmtAsked;
import org.maatwerk.attestation.SmtConsentGiven;
import org.maatwerk.attestation.SmtConsentRefused;
import org.maatwerk.attestation.SmtQuestionAnswered;
import org.maatwerk.attestation.SmtRoundStopped;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PreventionServiceChanged;
import org.maatwerk.workflow.Flow;
import org.maatwerk.workflow.process.EngineInMemory;

/** One file walked through the models: each method is something that a person did, told to the processes as a fact. */
final class Walk implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    final EngineInMemory engine = new EngineInMemory(
            MONDAY, "writeDecisionLetterStep", "inviteRenewalStep", "expireAttestationStep", "offerHandoverStep");
    private final AttestationProcess attestation = new AttestationProcess();
    private final AssessmentProcess assessment = new AssessmentProcess();
    private final RenewalProcess renewal = new RenewalProcess();
    private final HandoverProcess handover = new HandoverProcess();
    private final CorrectionProcess correction = new CorrectionProcess();

    Walk() {
        attestation.flow = engine.flow();
        attestation.clock = engine.clock;
        assessment.flow = engine.flow();
        renewal.flow = engine.flow();
        handover.flow = engine.flow();
        correction.flow = engine.flow();
    }

    Flow flow() {
        return engine.flow();
    }

    List<String> open() {
        return engine.open(FILE);
    }

    boolean isRunning() {
        return engine.isRunning(AttestationProcess.PROCESS, FILE.value());
    }

    /** Midnight in Brussels at the start of this day. */
    void moveTo(LocalDate date) {
        engine.moveTo(date.atStartOfDay(HouseClock.ZONE).toInstant());
    }

    Walk submitted() {
        attestation.on(new RequestSubmitted(FILE, AN, false));
        return this;
    }

    Walk firstContactMade() {
        attestation.on(new FirstContactMade(FILE, EXPERT));
        return this;
    }

    Walk sketchOffered() {
        attestation.on(new SketchOffered(FILE, 1));
        return this;
    }

    Walk sketchSentBack() {
        attestation.on(new SketchSentBack(FILE, 1));
        return this;
    }

    Walk sketchConfirmed() {
        attestation.on(new SketchConfirmed(FILE, 1, false));
        return this;
    }

    /** All the way to the doctors' pool. */
    Walk confirmed() {
        return submitted().firstContactMade().sketchOffered().sketchConfirmed();
    }

    Walk sketchChanged() {
        attestation.on(new SketchChanged(FILE, 2));
        return this;
    }

    Walk sketchReconfirmed() {
        attestation.on(new SketchConfirmed(FILE, 2, true));
        return this;
    }

    Walk planned() {
        return planned(DOCTOR);
    }

    Walk planned(PersonId doctor) {
        assessment.on(new ConsultationPlanned(FILE, doctor, AN));
        return this;
    }

    Walk missed() {
        assessment.on(new ConsultationMissed(FILE, DOCTOR));
        return this;
    }

    Walk held() {
        assessment.on(new ConsultationHeld(FILE, DOCTOR));
        return this;
    }

    /** All the way to the doctor's decision. */
    Walk inAssessment() {
        return confirmed().planned().held();
    }

    Walk smtAsked() {
        assessment.on(new SmtAsked(FILE, DOCTOR, 1));
        return this;
    }

    Walk smtConsented() {
        assessment.on(new SmtConsentGiven(FILE, 1, Set.of(MEMBER, OTHER_MEMBER)));
        return this;
    }

    Walk smtRefused() {
        assessment.on(new SmtConsentRefused(FILE, 1));
        return this;
    }

    Walk smtAnswered(PersonId member) {
        assessment.on(new SmtQuestionAnswered(FILE, 1, member));
        return this;
    }

    Walk smtAdvised() {
        assessment.on(new SmtAdvised(FILE, 1));
        return this;
    }

    Walk smtStopped() {
        assessment.on(new SmtRoundStopped(FILE, 1));
        return this;
    }

    Walk recognised(LocalDate until) {
        Recognised fact = new Recognised(FILE, AN, engine.clock.today(), until);
        assessment.on(fact);
        renewal.on(fact);
        engine.runDueJobs();
        return this;
    }

    Walk notRecognised(LocalDate reconsiderableUntil) {
        assessment.on(new NotRecognised(FILE, AN, reconsiderableUntil));
        engine.runDueJobs();
        return this;
    }

    Walk reconsiderationAsked() {
        assessment.on(new ReconsiderationAsked(FILE, DOCTOR));
        return this;
    }

    Walk withdrawn() {
        RequestWithdrawn fact = new RequestWithdrawn(FILE, AN);
        attestation.on(fact);
        renewal.on(fact);
        return this;
    }

    Walk lapsed() {
        attestation.on(new RequestLapsed(FILE, EXPERT));
        return this;
    }

    Walk expired() {
        attestation.on(new AttestationExpired(FILE, AN));
        return this;
    }

    Walk renewalAnswered() {
        renewal.on(new RenewalAnswered(FILE, true));
        return this;
    }

    Walk serviceChanges(LocalDate from) {
        handover.on(new PreventionServiceChanged(ROADS, from));
        return this;
    }

    Walk handoverOffered() {
        handover.on(new HandoverOffered(FILE, AN));
        return this;
    }

    Walk handoverAnswered(boolean agreed) {
        handover.on(new HandoverAnswered(FILE, agreed));
        return this;
    }

    Walk correctionAsked(PersonId keeper) {
        correction.on(new CorrectionAsked(FILE, AN, keeper));
        return this;
    }

    Walk correctionAnswered() {
        correction.on(new CorrectionAnswered(FILE, AN, 1));
        return this;
    }

    Walk correctionStopped() {
        correction.on(new CorrectionStopped(FILE));
        return this;
    }

    @Override
    public void close() {
        engine.close();
    }
}
