package org.maatwerk.documents.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the seal in a file of which any byte may be wrong: the longest stretch of hexadecimal digits, in which single
 * bytes may be something else. It trusts no structure of the PDF, which may be what was changed.
 */
final class SealSearch {

    private static final int SHORTEST = 512;
    private static final int TRIED = 3;
    private static final int MORE = 4;

    private SealSearch() {}

    /** Where it may lie, the likeliest first. */
    static List<SealHole> in(byte[] file) {
        return stretches(file).stream()
                .sorted(Comparator.comparingInt(SealHole::length).reversed())
                .limit(TRIED)
                .flatMap(stretch -> around(stretch, file))
                .toList();
    }

    private static List<SealHole> stretches(byte[] file) {
        List<SealHole> found = new ArrayList<>();
        int start = -1;
        for (int place = 0; place <= file.length; place++) {
            boolean goesOn = isDigit(file, place) || start >= 0 && isDigit(file, place + 1);
            if (goesOn && start < 0) {
                start = place;
            } else if (!goesOn && start >= 0) {
                if (place - start >= SHORTEST) {
                    found.add(new SealHole(start, place));
                }
                start = -1;
            }
        }
        return found;
    }

    /**
     * A byte at the edge, in the seal or beside it, that was made a digit or is none any more moves that edge a little.
     * Where the seal ends it says itself, so some bytes too many do no harm.
     */
    private static Stream<SealHole> around(SealHole digits, byte[] file) {
        return IntStream.rangeClosed(digits.start() - 2, digits.start() + 1)
                .filter(start -> start >= 0)
                .mapToObj(start -> new SealHole(start, digits.end() + MORE - (digits.end() + MORE - start) % 2))
                .sorted(Comparator.comparing((SealHole hole) -> file[hole.start()] != '<'));
    }

    private static boolean isDigit(byte[] file, int place) {
        return place < file.length && Character.digit(file[place], 16) >= 0;
    }
}
