package org.maatwerk.attestation;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** All versions of all situation sketches, and what was said about them. */
public interface Sketches {

    Optional<SketchVersion> of(CaseNumber caseNumber, int number);

    /** Oldest first. */
    List<SketchVersion> versionsOf(CaseNumber caseNumber);

    void add(SketchVersion version);

    /** Oldest first. */
    List<SketchComment> commentsOn(CaseNumber caseNumber);

    void add(SketchComment comment);
}
