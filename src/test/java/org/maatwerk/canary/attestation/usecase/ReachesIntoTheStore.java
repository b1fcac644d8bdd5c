package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.store.CaseStore;

@Breaks("INSIDE_DOORS_OPEN_TOWARDS_THE_FRONT")
class ReachesIntoTheStore {
    CaseStore store;
}
