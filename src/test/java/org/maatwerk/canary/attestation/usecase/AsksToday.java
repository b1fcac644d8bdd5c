package org.maatwerk.canary.attestation.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.maatwerk.canary.Breaks;

@Breaks("NOBODY_ASKS_NOW_WITHOUT_A_CLOCK")
class AsksToday {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
}
