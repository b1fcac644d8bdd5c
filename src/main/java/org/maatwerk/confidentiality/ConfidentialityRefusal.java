package org.maatwerk.confidentiality;

import org.maatwerk.kernel.Refusal;

/** What this room refuses. */
public enum ConfidentialityRefusal implements Refusal {
    /** The content of the file was destroyed (X6): nothing of it can be read or written any more. */
    CONTENT_IS_DESTROYED,
    /** Somebody else took this step of the rotation, or another one comes first. */
    ROTATION_NOT_AT_THIS_STEP,
    /** Nobody said that a copy of the new key is kept. */
    KEY_COPY_NOT_KEPT,
    /** Some data keys are still wrapped by a former key. */
    KEYS_STILL_IN_USE,
    /** The keys are kept where this program may not write. */
    KEYS_ARE_READ_ONLY,
    /** The file must be kept longer, or is one's own, or of somebody one is related to. */
    FILE_IS_NOT_DUE,
    /** A colleague proposed it before. */
    DESTRUCTION_IS_PROPOSED,
    /** Nobody proposes it any more. */
    DESTRUCTION_IS_NOT_PROPOSED,
    /** One officer proposes, another confirms. */
    NOT_THE_SAME_OFFICER,
    /** The file is destroyed already. */
    DESTRUCTION_IS_DONE,
    /** There is no retention term of that name. */
    UNKNOWN_TERM,
    /** A retention term is one month to fifty years. */
    MONTHS_OUT_OF_RANGE,
    /** A retention term says from when it holds. */
    TERM_WITHOUT_FIRST_DAY,
    /** What already counted does not change (X4). */
    TERM_HAS_BEGUN,
    /** Nobody opens a file in an emergency without saying why. */
    EMERGENCY_REASON_IS_MISSING,
    /** An officer who opened a file in an emergency does not review it. */
    NOT_ONES_OWN_EMERGENCY,
    /** A colleague reviewed it before. */
    EMERGENCY_IS_REVIEWED,
    /** Nothing was chosen. */
    EMERGENCY_JUDGEMENT_IS_MISSING,
    /** What was not justified needs a word of why. */
    EMERGENCY_REMARK_IS_MISSING
}
