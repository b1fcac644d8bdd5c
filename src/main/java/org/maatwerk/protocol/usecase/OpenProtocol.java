package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocols;

/** A recognition opens a protocol for the expert of that file, unless one runs already (A8, P1). */
@ApplicationScoped
@Transactional
public class OpenProtocol {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolOpening opening;

    @Inject
    Attestations attestations;

    @Inject
    People people;

    public void afterRecognition(CaseNumber attestation) {
        Attestation file = attestations.of(attestation);
        if (protocols.runningOf(file.staffMember()).isEmpty()) {
            opening.afterRecognition(file, people.of(file.staffMember()).organisation());
        }
    }
}
