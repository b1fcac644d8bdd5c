package org.maatwerk.attestation;

/** Where somebody wants to talk with the expert. */
public enum TalkPlace {
    AT_WORK,
    ELSEWHERE,
    ONLINE,
    NO_PREFERENCE
}
