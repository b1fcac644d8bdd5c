package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;

@Breaks("NOBODY_ASKS_NOW_WITHOUT_A_CLOCK")
class AsksTheSystem {
    long millis = System.currentTimeMillis();
}
