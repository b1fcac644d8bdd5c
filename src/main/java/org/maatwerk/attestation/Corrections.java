package org.maatwerk.attestation;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** What staff members wanted corrected in their files, and what became of it. */
public interface Corrections {

    void add(Correction correction);

    /** First one first. */
    List<Correction> of(CaseNumber caseNumber);

    /** The one that waits for an answer. */
    default Optional<Correction> open(CaseNumber caseNumber) {
        return of(caseNumber).stream().filter(Correction::isOpen).findFirst();
    }
}
