package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;
import org.maatwerk.confidentiality.Vault;

@Breaks("SEALED_PAPERS_ARE_FOR_THEIR_OWN_ROOM")
public class PapersForEverybody {
    Vault vault;
}
