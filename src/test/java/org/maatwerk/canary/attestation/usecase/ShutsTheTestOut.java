package org.maatwerk.canary.attestation.usecase;

import jakarta.inject.Inject;
import org.maatwerk.canary.Breaks;

@Breaks("INJECTED_FIELDS_ARE_OPEN_TO_THE_TEST_NEXT_DOOR")
class ShutsTheTestOut {
    @Inject
    private Runnable shut;
}
