package org.maatwerk.canary.attestation.usecase;

import java.time.Instant;
import org.maatwerk.canary.Breaks;

@Breaks("NOBODY_ASKS_NOW_WITHOUT_A_CLOCK")
class AsksNow {
    Instant at = Instant.now();
}
