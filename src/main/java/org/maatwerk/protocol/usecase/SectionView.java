package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.protocol.ProtocolSection;

/** One section as it is in some version. @param since the version it came with; zero when nobody wrote it yet */
public record SectionView(ProtocolSection section, int since, String text) implements Serializable {

    @Override
    public String toString() {
        return "section " + section;
    }
}
