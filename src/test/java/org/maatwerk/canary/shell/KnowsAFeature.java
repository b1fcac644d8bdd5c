package org.maatwerk.canary.shell;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.RequestNoted;

@Breaks("ROOMS_LOOK_BACK_NEVER_AHEAD")
class KnowsAFeature {
    RequestNoted feature;
}
