package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Which internal recognition of somebody holds now. */
@ApplicationScoped
class Recognitions {

    @Inject
    Attestations attestations;

    Optional<CaseNumber> of(PersonId staffMember) {
        return attestations.ofStaffMember(staffMember).stream()
                .filter(file -> file.stage() == Stage.AWAITING_PROTOCOL)
                .map(Attestation::caseNumber)
                .findFirst();
    }
}
