package org.maatwerk.canary.audit;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.store.CaseStore;

@Breaks("OTHERS_ENTER_A_FEATURE_BY_ITS_FRONT_ROOM")
class ClimbsInByTheStore {
    CaseStore back;
}
