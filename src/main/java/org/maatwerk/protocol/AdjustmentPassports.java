package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** The adjustment passports that were made here. */
public interface AdjustmentPassports {

    /** Newest first. */
    List<AdjustmentPassport> of(CaseNumber caseNumber);

    /** By the number that stands in it. */
    Optional<AdjustmentPassport> find(String publicId);

    void add(AdjustmentPassport passport);
}
