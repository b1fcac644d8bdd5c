package org.maatwerk.attestation;

/** The seven parts of a situation sketch (A4). */
public enum SketchSection {
    TASKS,
    EFFECT_ON_TASKS,
    EFFECT_ON_CONDITIONS,
    EFFECT_ON_OUTPUT,
    BARRIERS,
    WHAT_HELPS,
    EXPECTED_DURATION;

    /** The most characters a part may have. */
    public static final int LONGEST = 8000;

    /** Where in the file the sealed text of this part belongs. */
    public String place(int version) {
        return "sketch/" + version + "/" + name();
    }
}
