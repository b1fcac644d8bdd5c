package org.maatwerk.canary.attestation;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.audit.Trail;

@Breaks("ROOMS_LOOK_BACK_NEVER_AHEAD")
class SeesAWatcher {
    Trail watcher;
}
