package org.maatwerk.protocol;

/** What became of a planned conversation. */
public enum ConversationState {
    PLANNED,
    MOVED,
    CANCELLED,
    HELD
}
