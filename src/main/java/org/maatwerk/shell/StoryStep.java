package org.maatwerk.shell;

import java.io.Serializable;

/**
 * One step of the story of a file, for {@code house:steps}.
 *
 * @param when a date or moment in words, or null
 * @param about a sentence, or null
 */
public record StoryStep(String label, String when, String about, Progress progress) implements Serializable {

    /** Where the step stands. */
    public enum Progress {
        DONE,
        NOW,
        LATER
    }
}
