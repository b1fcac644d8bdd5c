package org.maatwerk.canary.attestation;

import jakarta.enterprise.event.Event;
import org.maatwerk.canary.Breaks;

@Breaks("THE_FRONT_ROOM_KNOWS_NO_TECHNOLOGY")
class NeedsTheContainer {
    Event<String> facts;
}
