package org.maatwerk.people;

/** Why a session is over (einde van een sessie). */
public enum SessionEnd {
    SIGNED_OUT,
    /** By the same person, from another session. */
    ENDED_ELSEWHERE,
    /** By an administrator, who found that it could not wait. */
    BY_ADMINISTRATOR,
    /** By the same person or by the provider, there. */
    ENDED_AT_PROVIDER,
    IDLE,
    TOO_LONG,
    EMPLOYMENT_ENDED,
    ROLE_ENDED;

    /** Whether nothing but time went by: what is sent still comes from whoever was signed in. */
    public boolean isByTheClock() {
        return this == IDLE || this == TOO_LONG;
    }
}
