package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.protocol.Signatory;

/** Who refused an agreement, and why. @param by a name; null for who may not know it */
public record RefusalView(Signatory as, String by, RefusalGround ground, String reason, String alternatives, Instant at)
        implements Serializable {

    @Override
    public String toString() {
        return "refusal on ground " + ground;
    }
}
