package org.maatwerk.protocol;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** These protocols are to be looked at because their people move to another building (P9). */
public record BuildingMoveStarted(long move, List<CaseNumber> files) {

    public BuildingMoveStarted {
        files = List.copyOf(files);
    }
}
