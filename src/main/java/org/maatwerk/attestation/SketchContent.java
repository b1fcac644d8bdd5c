package org.maatwerk.attestation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.kernel.Typed;

/**
 * The readable text of a situation sketch (situatieschets), in seven parts (A4): what a person's health does to the
 * work, without its name.
 */
public record SketchContent(
        String tasks,
        String effectOnTasks,
        String effectOnConditions,
        String effectOnOutput,
        String barriers,
        String whatHelps,
        String expectedDuration)
        implements Serializable {

    public static final SketchContent EMPTY = of(Map.of());

    public SketchContent {
        tasks = clean(tasks);
        effectOnTasks = clean(effectOnTasks);
        effectOnConditions = clean(effectOnConditions);
        effectOnOutput = clean(effectOnOutput);
        barriers = clean(barriers);
        whatHelps = clean(whatHelps);
        expectedDuration = clean(expectedDuration);
    }

    /** Parts that are missing are empty. */
    public static SketchContent of(Map<SketchSection, String> parts) {
        return new SketchContent(
                parts.get(SketchSection.TASKS),
                parts.get(SketchSection.EFFECT_ON_TASKS),
                parts.get(SketchSection.EFFECT_ON_CONDITIONS),
                parts.get(SketchSection.EFFECT_ON_OUTPUT),
                parts.get(SketchSection.BARRIERS),
                parts.get(SketchSection.WHAT_HELPS),
                parts.get(SketchSection.EXPECTED_DURATION));
    }

    public String of(SketchSection section) {
        return switch (section) {
            case TASKS -> tasks;
            case EFFECT_ON_TASKS -> effectOnTasks;
            case EFFECT_ON_CONDITIONS -> effectOnConditions;
            case EFFECT_ON_OUTPUT -> effectOnOutput;
            case BARRIERS -> barriers;
            case WHAT_HELPS -> whatHelps;
            case EXPECTED_DURATION -> expectedDuration;
        };
    }

    public Map<SketchSection, String> parts() {
        Map<SketchSection, String> parts = new EnumMap<>(SketchSection.class);
        Arrays.stream(SketchSection.values()).forEach(section -> parts.put(section, of(section)));
        return parts;
    }

    /** The parts nobody wrote yet; a sketch is offered for confirmation when there are none. */
    public List<SketchSection> missing() {
        return Arrays.stream(SketchSection.values())
                .filter(section -> of(section).isEmpty())
                .toList();
    }

    /** The parts that differ from another version. */
    public List<SketchSection> differingFrom(SketchContent other) {
        return Arrays.stream(SketchSection.values())
                .filter(section -> !of(section).equals(other.of(section)))
                .toList();
    }

    /** Browsers send line ends as CR LF; what means the same must compare as the same. */
    private static String clean(String text) {
        return Typed.clean(text);
    }

    @Override
    public String toString() {
        return "sketch";
    }
}
