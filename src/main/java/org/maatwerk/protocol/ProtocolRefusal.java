package org.maatwerk.protocol;

import org.maatwerk.kernel.Refusal;

/** Why an act on a protocol was refused. */
public enum ProtocolRefusal implements Refusal {
    /** The staff member withdrew; nothing of the colleague's other work is lost. */
    PROTOCOL_WITHDRAWN,
    /** The protocol is at another step than the act asks for. */
    PROTOCOL_IS_ELSEWHERE,
    /** Somebody else of the pool was first. */
    PROTOCOL_IS_TAKEN,
    NOT_YOUR_PROTOCOL,
    /** A13: nobody leads the conversation about themselves. */
    OWN_PROTOCOL,
    /** Nobody was named to propose it to. */
    PERSON_IS_MISSING,
    /** No such person, or not one to whom this office proposes; the two are never told apart (D-1). */
    NOBODY_TO_PROPOSE_TO,
    ORGANISATION_OUTSIDE_SCOPE,
    /** The same person proposed it before and there is no answer yet. */
    PROPOSED_BEFORE,
    /** There is a protocol of which the proposer is a party. */
    PROTOCOL_IS_RUNNING,
    GROUND_IS_MISSING,
    BODY_IS_MISSING,
    RECOGNITION_IS_OVER,
    NOT_RECOGNISED_INSIDE,
    HR_OFFICER_IS_MISSING,
    NO_MANAGER_KNOWN,
    NO_HR_OFFICER_KNOWN,
    CONVERSATION_DATE_IS_MISSING,
    CONVERSATION_TIME_IS_MISSING,
    CONVERSATION_MANNER_IS_MISSING,
    CONVERSATION_IN_THE_PAST,
    CONVERSATION_EXISTS,
    CONVERSATION_IS_GONE,
    CONVERSATION_NOT_YET,
    /** A conversation without the person it is about is none (P2). */
    STAFF_MEMBER_WAS_NOT_THERE,
    TEXT_IS_TOO_LONG
}
