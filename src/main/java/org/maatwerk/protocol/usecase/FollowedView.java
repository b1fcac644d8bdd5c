package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Material agreements of one file. */
public record FollowedView(CaseNumber caseNumber, List<FollowedLine> lines) implements Serializable {

    /** Those that wait for the reader now. */
    public List<FollowedLine> own() {
        return lines.stream().filter(FollowedLine::own).toList();
    }

    /** The one with this number that waits for the reader, else the first that does; null when none does. */
    public FollowedLine chosen(Integer number) {
        return own().stream()
                .filter(line -> number != null && line.number() == number)
                .findFirst()
                .orElse(own().isEmpty() ? null : own().get(0));
    }

    /** What was said about them is for who reads more than agreements. */
    FollowedView withoutAnswers() {
        return new FollowedView(
                caseNumber, lines.stream().map(FollowedLine::withoutAnswers).toList());
    }

    @Override
    public String toString() {
        return "followed agreements of " + caseNumber;
    }
}
