package org.maatwerk.protocol;

/** What somebody does about the material agreements of one file: one task for all of them together (P11). */
public enum FollowUpWork {
    DELIVER,
    ANSWER,
    MEND
}
