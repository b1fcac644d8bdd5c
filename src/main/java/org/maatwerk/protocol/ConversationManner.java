package org.maatwerk.protocol;

/** Where the four talk. */
public enum ConversationManner {
    AT_WORK,
    ELSEWHERE,
    ONLINE
}
