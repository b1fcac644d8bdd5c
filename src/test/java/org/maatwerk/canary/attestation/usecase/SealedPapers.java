package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.confidentiality.Vault;

/** No canary: papers of a room, for who passed the gate. */
class SealedPapers {
    Vault vault;
}
