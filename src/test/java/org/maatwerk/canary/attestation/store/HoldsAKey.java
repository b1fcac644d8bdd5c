package org.maatwerk.canary.attestation.store;

import com.google.crypto.tink.Aead;
import org.maatwerk.canary.Breaks;

@Breaks("KEYS_STAY_WITH_DOCUMENTS_AND_CONFIDENTIALITY")
class HoldsAKey {
    Aead key;
}
