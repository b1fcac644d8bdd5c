package org.maatwerk.canary.launch;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.RequestNoted;

@Breaks("THE_LAUNCHER_STANDS_ALONE")
class LauncherThatPeeks {
    RequestNoted peeked;
}
