package org.maatwerk.canary.attestation.web;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.Cases;

@Breaks("SCREENS_ASK_USE_CASES_NOT_STORES")
class AsksTheStore {
    Cases cases;
}
