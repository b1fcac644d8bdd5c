package org.maatwerk.audit;

/** Why reading is called unusual (ongewoon). */
public enum Oddity {
    /** More files in a day than the limit, and than this reader is used to. */
    MANY_FILES,
    /** In the weekend, or before or after the working day. */
    OUTSIDE_HOURS,
    /** The file had ended, and nothing was written in it any more. */
    AFTER_THE_END,
    /** By somebody of the person's own organisation or building, who had nothing to write in the file. */
    CLOSE_BY
}
