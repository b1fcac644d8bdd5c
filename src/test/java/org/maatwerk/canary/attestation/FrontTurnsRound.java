package org.maatwerk.canary.attestation;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.store.CaseStore;

@Breaks("INSIDE_DOORS_OPEN_TOWARDS_THE_FRONT")
class FrontTurnsRound {
    CaseStore store;
}
