package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.attestation.ReconsiderationRequest;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/** What a staff member brought up as new, over the sealed row (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class ReconsiderationPapers {

    @Inject
    Assessments assessments;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    void write(ReconsiderationAsked asked, String newElements) {
        assessments.add(new ReconsiderationRequest(
                asked.caseNumber(),
                asked.formerDoctor(),
                vault.seal(asked.caseNumber(), ReconsiderationRequest.PLACE, newElements),
                clock.instant()));
    }

    Optional<String> newElements(CaseNumber caseNumber) {
        return assessments
                .reconsideration(caseNumber)
                .map(request -> vault.open(caseNumber, ReconsiderationRequest.PLACE, request.newElements()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
