package org.maatwerk.protocol;

/** For whom a comment on a protocol is (P4). */
public enum CommentAudience {
    ALL_FOUR,
    /** For who leads the conversation alone, and for who wrote it. */
    EXPERT_ALONE
}
