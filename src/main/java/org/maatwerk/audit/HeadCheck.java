package org.maatwerk.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Signatures;

/** Compares the signed heads in the database with those in the second place, and both with our key. */
final class HeadCheck {

    /** A head is signed first and copied a moment later. */
    private static final int ON_ITS_WAY = 1;

    private final List<SignedHead> kept;
    private final List<SignedHead> exported;
    private final Set<SignedHead> ours;

    HeadCheck(List<SignedHead> kept, List<String> exported, Signatures signatures) {
        this.kept = kept;
        this.exported = exported.stream().map(SignedHead::parse).toList();
        ours = Stream.concat(this.kept.stream(), this.exported.stream())
                .filter(Objects::nonNull)
                .distinct()
                .filter(head -> head.isOurs(signatures))
                .collect(Collectors.toSet());
    }

    /** Every head from either place that our key has signed. */
    Set<SignedHead> trusted() {
        return ours;
    }

    SignedHead last() {
        return ours.stream()
                .max((one, other) -> Long.compare(one.number(), other.number()))
                .orElse(null);
    }

    Optional<LogFinding> finding() {
        return Stream.of(firstBadOf(exported), firstBadOf(kept), firstDifference())
                .flatMap(Optional::stream)
                .min((one, other) -> Long.compare(one.from(), other.from()));
    }

    private Optional<LogFinding> firstBadOf(List<SignedHead> heads) {
        SignedHead before = null;
        for (int i = 0; i < heads.size(); i++) {
            SignedHead head = heads.get(i);
            if (head == null || !head.follows(before) || !ours.contains(head)) {
                return bad(i + 1L);
            }
            before = head;
        }
        return Optional.empty();
    }

    private Optional<LogFinding> firstDifference() {
        int both = Math.min(kept.size(), exported.size());
        for (int i = 0; i < both; i++) {
            if (!kept.get(i).equals(exported.get(i))) {
                return bad(i + 1L);
            }
        }
        boolean lacks = exported.size() > kept.size() || kept.size() > exported.size() + ON_ITS_WAY;
        return lacks ? bad(both + 1L) : Optional.empty();
    }

    private static Optional<LogFinding> bad(long number) {
        return Optional.of(LogFinding.at(LogFinding.Kind.HEAD, number));
    }
}
