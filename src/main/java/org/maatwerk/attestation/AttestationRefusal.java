package org.maatwerk.attestation;

import org.maatwerk.kernel.Refusal;

/** Why an act on an attestation was refused. */
public enum AttestationRefusal implements Refusal {
    /** There is no file with this number that the actor could open in an emergency; why not is not told (D-1). */
    NO_FILE_FOR_EMERGENCY,
    /** A10: the staff member withdrew; nothing of the colleague's other work is lost. */
    REQUEST_WITHDRAWN,
    REQUEST_LAPSED,
    /** The file is at another step than the act asks for. */
    NOT_IN_THIS_STAGE,
    /** A13: nobody acts on their own file. */
    OWN_FILE,
    /** Somebody else of the pool was first. */
    FILE_IS_TAKEN,
    NOT_YOUR_FILE,
    /** A2: at most one open request per person. */
    OPEN_REQUEST_EXISTS,
    ALREADY_RECOGNISED,
    /** A1: the information page was not ticked as read. */
    INFORMATION_NOT_READ,
    ANSWER_IS_MISSING,
    ANSWER_IS_TOO_LONG,
    /** A3: the organisation is outside the central scope. */
    OUTSIDE_CENTRAL_SCOPE,
    NO_PREVENTION_SERVICE,
    CONTACT_DATE_IS_MISSING,
    CONTACT_DATE_IS_IMPOSSIBLE,
    CONTACT_CHANNEL_IS_MISSING,
    /** A4: a lost update is told, never silent. */
    SKETCH_CHANGED_MEANWHILE,
    SKETCH_IS_INCOMPLETE,
    SKETCH_NOT_OFFERED,
    /** A4: a change after confirmation asks a new confirmation; until then nobody decides. */
    SKETCH_AWAITS_CONFIRMATION,
    COMMENT_IS_EMPTY,
    /** A9: a reconsideration is done by another doctor. */
    NOT_THE_SAME_DOCTOR,
    RECONSIDERED_BEFORE,
    RECONSIDERATION_TOO_LATE,
    DATE_IS_MISSING,
    TERM_IS_MISSING,
    NOT_EXPIRED_YET,
    HANDOVER_NOT_OFFERED,
    /** A7: lapsing needs a deadline that passed, or a missed consultation; and then a person decides. */
    NO_REASON_TO_LAPSE,
    // consultation
    TIME_IS_MISSING,
    MANNER_IS_MISSING,
    APPOINTMENT_IN_THE_PAST,
    /** There is an appointment already: move it, or cancel it first. */
    APPOINTMENT_EXISTS,
    /** The appointment was held, moved or cancelled meanwhile. */
    APPOINTMENT_IS_GONE,
    CONSULTATION_NOT_YET,
    DOCUMENTS_NOT_ANSWERED,
    /** A5: no decision without a held consultation. */
    CONSULTATION_NOT_HELD,
    // decision
    OUTCOME_IS_MISSING,
    CRITERION_IS_MISSING,
    /** A5: the criterion is not in the list that was valid on the day of the consultation. */
    CRITERION_NOT_IN_LIST,
    /** No criteria list is valid on the day of the consultation. */
    NO_CRITERIA_LIST,
    REASONING_IS_MISSING,
    /** A6: the doctor decides otherwise than advised, and says why. */
    WHY_OTHERWISE_IS_MISSING,
    DATE_IS_FAR_AWAY,
    // social-medical team
    QUESTION_IS_MISSING,
    /** The team, or the staff member, still has the question. */
    SMT_ROUND_IS_OPEN,
    /** The question was answered, stopped or refused meanwhile. */
    SMT_ROUND_IS_CLOSED,
    CONSENT_NOT_ANSWERED,
    /** Nobody is in the team today. */
    NO_TEAM,
    ALREADY_ANSWERED,
    ADVICE_IS_MISSING,
    ADVISED_OUTCOME_IS_MISSING,
    CONCLUSION_IS_MISSING,
    // after the decision
    NEW_ELEMENTS_ARE_MISSING,
    HANDOVER_NOT_ANSWERED,
    HANDOVER_IS_ANSWERED,
    RENEWAL_NOT_INVITED,
    // corrections
    /** Nothing was chosen, or this part of the file is not there. */
    CORRECTION_PART_IS_MISSING,
    CORRECTION_WISH_IS_MISSING,
    /** One at a time: the one before waits for its answer. */
    CORRECTION_IS_OPEN,
    CORRECTION_OUTCOME_IS_MISSING,
    CORRECTION_ANSWER_IS_MISSING,
    /** It was answered, or stopped, meanwhile. */
    CORRECTION_IS_ANSWERED,
    /** The sketch is still as it was when the staff member asked. */
    NOTHING_WAS_CORRECTED,
    // criteria lists
    NAME_IS_MISSING,
    CRITERIA_LIST_IS_EMPTY,
    CRITERIA_LINE_UNREADABLE,
    CRITERION_CODE_TWICE,
    /** X4: a new version starts in the future, after every other. */
    CRITERIA_LIST_NOT_LATER
}
