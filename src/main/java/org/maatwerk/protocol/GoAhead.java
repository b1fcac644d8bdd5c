package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.GROUND_IS_MISSING;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * What the staff member agrees to (akkoord om te starten): from which ground, and with whom (P1, D-6).
 *
 * @param attestation the own file, for an internal recognition only
 * @param external for an external recognition only
 */
public record GoAhead(
        ProtocolGround ground,
        CaseNumber attestation,
        ExternalAttest external,
        PersonId lineManager,
        PersonId hrOfficer) {

    public GoAhead {
        Refused.unless(ground != null, GROUND_IS_MISSING, "ground");
    }
}
