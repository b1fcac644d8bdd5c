package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.attestation.ConsultationHeld;
import org.maatwerk.attestation.ConsultationMissed;
import org.maatwerk.attestation.ConsultationPlanned;
import org.maatwerk.attestation.NotRecognised;
import org.maatwerk.attestation.Recognised;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.attestation.SmtAdvised;
import org.maatwerk.attestation.SmtAsked;
import org.maatwerk.attestation.SmtConsentGiven;
import org.maatwerk.attestation.SmtConsentRefused;
import org.maatwerk.attestation.SmtQuestionAnswered;
import org.maatwerk.attestation.SmtRoundStopped;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.workflow.Flow;

/** Moves the process {@code attestation} on while it is with the doctor and the team. */
@ApplicationScoped
public class AssessmentProcess {

    @Inject
    Flow flow;

    void on(@Observes ConsultationPlanned fact) {
        flow.complete("plan-consultation", fact.caseNumber(), AttestationCodes.ofDoctor(fact.doctor()));
    }

    void on(@Observes ConsultationHeld fact) {
        flow.complete("hold-consultation", fact.caseNumber(), Map.of("held", true));
    }

    void on(@Observes ConsultationMissed fact) {
        flow.complete("hold-consultation", fact.caseNumber(), Map.of("held", false));
    }

    void on(@Observes SmtAsked fact) {
        flow.complete("decide-attestation", fact.caseNumber(), AttestationCodes.askSmt());
    }

    void on(@Observes SmtConsentGiven fact) {
        flow.complete("consent-to-smt", fact.caseNumber(), AttestationCodes.smtMembers(fact.members()));
    }

    void on(@Observes SmtConsentRefused fact) {
        flow.complete("consent-to-smt", fact.caseNumber(), Map.of("consent", false));
    }

    void on(@Observes SmtQuestionAnswered fact) {
        flow.completeOwn("answer-smt-question", fact.caseNumber(), fact.member(), Map.of());
    }

    void on(@Observes SmtAdvised fact) {
        flow.complete("close-smt-advice", fact.caseNumber(), Map.of());
    }

    void on(@Observes SmtRoundStopped fact) {
        flow.tell("smt-round-stopped", fact.caseNumber(), Map.of());
    }

    void on(@Observes Recognised fact) {
        decided(fact.caseNumber(), AttestationCodes.recognised());
    }

    void on(@Observes NotRecognised fact) {
        decided(fact.caseNumber(), AttestationCodes.notRecognised(fact.reconsiderableUntil()));
    }

    private void decided(CaseNumber caseNumber, Map<String, Object> codes) {
        flow.complete("decide-attestation", caseNumber, codes);
        if (flow.isAwaited("handover-overtaken", caseNumber)) {
            flow.tell("handover-overtaken", caseNumber, Map.of());
        }
    }

    void on(@Observes ReconsiderationAsked fact) {
        flow.tell("reconsideration-asked", fact.caseNumber(), AttestationCodes.otherDoctor(fact.formerDoctor()));
    }
}
