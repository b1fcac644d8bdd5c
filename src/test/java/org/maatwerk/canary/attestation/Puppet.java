package org.maatwerk.canary.attestation;

import org.maatwerk.canary.Breaks;

@Breaks("THE_FRONT_ROOM_HAS_NO_SETTERS")
class Puppet {
    private String stage;

    void setStage(String stage) {
        this.stage = stage;
    }

    String stage() {
        return stage;
    }
}
