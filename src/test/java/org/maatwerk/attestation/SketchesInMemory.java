package org.maatwerk.attestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Sketches for tests without a database. */
public final class SketchesInMemory implements Sketches {

    private final List<SketchVersion> versions = new ArrayList<>();
    private final List<SketchComment> comments = new ArrayList<>();

    @Override
    public Optional<SketchVersion> of(CaseNumber caseNumber, int number) {
        return versionsOf(caseNumber).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public List<SketchVersion> versionsOf(CaseNumber caseNumber) {
        return versions.stream()
                .filter(version -> version.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(SketchVersion version) {
        versions.add(version);
    }

    @Override
    public List<SketchComment> commentsOn(CaseNumber caseNumber) {
        return comments.stream()
                .filter(comment -> comment.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(SketchComment comment) {
        comments.add(comment);
    }
}
