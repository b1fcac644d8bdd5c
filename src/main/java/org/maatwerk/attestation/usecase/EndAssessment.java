package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.HandoverAnswered;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** When a request ends or goes to another service, appointments are cancelled and open questions stop (A10, A11). */
@ApplicationScoped
@Transactional
public class EndAssessment {

    @Inject
    Attestations attestations;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    @Inject
    Event<ConsultationCancelled> facts;

    void withdrawn(@Observes RequestWithdrawn fact) {
        end(fact.caseNumber());
    }

    void lapsed(@Observes RequestLapsed fact) {
        end(fact.caseNumber());
    }

    void handedOver(@Observes HandoverAnswered fact) {
        if (fact.agreed()) {
            end(fact.caseNumber());
        }
    }

    private void end(CaseNumber caseNumber) {
        PersonId staffMember = attestations.of(caseNumber).staffMember();
        assessments.planned(caseNumber).ifPresent(planned -> cancel(planned, staffMember));
        assessments.smtRounds(caseNumber).stream()
                .filter(SmtRound::isOpen)
                .forEach(round -> round.stop(clock.instant()));
    }

    private void cancel(Consultation planned, PersonId staffMember) {
        planned.cancel();
        facts.fire(new ConsultationCancelled(planned.caseNumber(), planned.doctor(), staffMember));
    }
}
