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
    TEXT_IS_TOO_LONG,
    /** Whoever is new as manager or HR officer has no part in it yet (P10). */
    NOT_RELEASED,
    NOTHING_TO_RELEASE,
    ALREADY_DELIVERED,
    DELIVERY_STILL_TO_COME,
    /** It is no part any more of what holds, or the staff member closed it (P11). */
    FOLLOW_UP_ENDED,
    NOT_ASKED_NOW,
    NOTHING_TO_MEND,
    YES_OR_NO_IS_MISSING,
    /** Somebody wrote there meanwhile; both are shown side by side (P4). */
    TEXT_CHANGED_MEANWHILE,
    CATEGORY_IS_MISSING,
    AGREEMENT_IS_EMPTY,
    DOER_IS_MISSING,
    BY_WHEN_IS_MISSING,
    DEPENDS_ON_IS_MISSING,
    AGREEMENT_IS_GONE,
    REMARK_IS_EMPTY,
    /** P7: which agreement, on which ground, why, and what instead. */
    AGREEMENT_IS_MISSING,
    REFUSAL_GROUND_IS_MISSING,
    REASON_IS_MISSING,
    ALTERNATIVES_ARE_MISSING,
    TRIED_IS_MISSING,
    NOTHING_IS_REFUSED,
    REFUSED_TWICE,
    AUTHOR_CHANGES_INSTEAD,
    /** The disputed agreement lies with somebody else, or has an outcome. */
    DISPUTE_IS_ELSEWHERE,
    NOT_YOURS_TO_DECIDE,
    /** Nobody is left to decide but who refused. */
    NO_HEAD_OF_ENTITY,
    AGREEMENT_IS_UNCHANGED,
    AGREEMENT_IS_DISPUTED,
    AUDIENCE_IS_MISSING,
    /** Nobody signs what nobody could read before (P4). */
    NOT_REVIEWED_YET,
    /** This revision is about what depends on the job (P10). */
    AGREEMENT_IS_FIXED,
    /** The new text says something else than the one in force (P9). */
    SOMETHING_CHANGED,
    /** No typeface of ours can draw all of it (decision 54): nobody signs marks. */
    CANNOT_BE_PRINTED,
    JOB_CANNOT_BE_PRINTED,
    OWN_WORDS_CANNOT_BE_PRINTED,
    AGREEMENTS_CANNOT_BE_PRINTED,
    /** The table asks for the head of the entity, and none is known. */
    NO_HEAD_KNOWN,
    NOT_A_SIGNATORY,
    /** What was shown is signed no more: somebody changed the text, or did not agree. */
    SIGNING_WAS_VOIDED,
    /** A colleague said so before, or another edition came. */
    ALREADY_UPLOADED,
    BUILDING_IS_MISSING,
    NO_PROTOCOL_CHOSEN
}
