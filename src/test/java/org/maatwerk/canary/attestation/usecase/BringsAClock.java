package org.maatwerk.canary.attestation.usecase;

import java.time.Clock;
import org.maatwerk.canary.Breaks;

@Breaks("NOBODY_ASKS_NOW_WITHOUT_A_CLOCK")
class BringsAClock {
    Clock own = Clock.systemUTC();
}
