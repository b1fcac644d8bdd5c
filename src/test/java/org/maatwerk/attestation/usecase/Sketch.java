package org.maatwerk.attestation.usecase;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;

/** Sketches for tests. */
final class Sketch {

    private Sketch() {}

    static SketchContent of(String tasks) {
        return SketchContent.of(Map.of(SketchSection.TASKS, tasks));
    }

    /** The same text in each of the seven parts. */
    static SketchContent everywhere(String text) {
        return SketchContent.of(
                Arrays.stream(SketchSection.values()).collect(Collectors.toMap(Function.identity(), section -> text)));
    }
}
