package org.maatwerk.budget;

import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Told by a later room, which keeps the count of hours; this one knows that there are packages, and not who gives them. */
public interface PackageUses {

    /** Empty when it keeps no count for this request. Whoever asks passed the gate. */
    Optional<PackageUse> of(CaseNumber request);
}
