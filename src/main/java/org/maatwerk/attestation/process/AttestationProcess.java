package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.attestation.AttestationExpired;
import org.maatwerk.attestation.FirstContactMade;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestSubmitted;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.attestation.SketchChanged;
import org.maatwerk.attestation.SketchConfirmed;
import org.maatwerk.attestation.SketchOffered;
import org.maatwerk.attestation.SketchSentBack;
import org.maatwerk.attestation.usecase.NoteDeadline;
import org.maatwerk.workflow.DeadlinePassed;
import org.maatwerk.workflow.Flow;

/** Moves the process {@code attestation} on, from the request to the confirmed sketch, and to an early end. */
@ApplicationScoped
public class AttestationProcess {

    static final String PROCESS = "attestation";

    @Inject
    Flow flow;

    @Inject
    Clock clock;

    @Inject
    NoteDeadline noteDeadline;

    void on(@Observes RequestSubmitted fact) {
        flow.start(PROCESS, fact.caseNumber(), AttestationCodes.atTheStart(fact.staffMember()));
    }

    void on(@Observes FirstContactMade fact) {
        flow.complete(
                "make-first-contact",
                fact.caseNumber(),
                AttestationCodes.ofExpert(fact.expert(), LocalDate.now(clock)));
    }

    void on(@Observes SketchOffered fact) {
        flow.complete("draft-sketch", fact.caseNumber(), Map.of());
    }

    void on(@Observes SketchSentBack fact) {
        flow.complete("confirm-sketch", fact.caseNumber(), Map.of("confirmed", false));
    }

    void on(@Observes SketchConfirmed fact) {
        if (fact.changeAfterConfirmation()) {
            flow.complete("reconfirm-sketch", fact.caseNumber(), Map.of());
        } else {
            flow.complete("confirm-sketch", fact.caseNumber(), Map.of("confirmed", true));
        }
    }

    void on(@Observes SketchChanged fact) {
        if (!flow.isOpen("reconfirm-sketch", fact.caseNumber())) {
            flow.tell("sketch-changed", fact.caseNumber(), Map.of());
        }
    }

    void on(@Observes RequestWithdrawn fact) {
        flow.tell("request-withdrawn", fact.caseNumber(), Map.of());
    }

    void on(@Observes RequestLapsed fact) {
        flow.tell("request-lapsed", fact.caseNumber(), Map.of());
    }

    /** The file may have moved on to registration meanwhile; then nobody waits for this any more. */
    void on(@Observes AttestationExpired fact) {
        if (flow.isAwaited("attestation-expired", fact.caseNumber())) {
            flow.tell("attestation-expired", fact.caseNumber(), Map.of());
        }
    }

    /** A passed deadline decides nothing; it lets a person decide (A7). One of a correction lets nobody do anything. */
    void on(@Observes DeadlinePassed fact) {
        if (!fact.task().equals(CorrectionProcess.TASK)) {
            noteDeadline.passed(fact.caseNumber());
        }
    }
}
