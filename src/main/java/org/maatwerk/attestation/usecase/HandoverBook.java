package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Handover;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/** Keeps which service was offered a file, and what the staff member answered (A11). */
@ApplicationScoped
class HandoverBook {

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    void offered(Attestation file, OrganisationKey service) {
        assessments.add(new Handover(file.caseNumber(), file.preventionService(), service, clock.instant()));
    }

    /** The offer that waits for an answer. */
    Handover open(CaseNumber caseNumber) {
        return assessments
                .handover(caseNumber)
                .filter(Handover::isOpen)
                .orElseThrow(() -> new Refused(HANDOVER_NOT_OFFERED));
    }

    void answer(CaseNumber caseNumber, boolean agrees) {
        open(caseNumber).answer(agrees, clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
