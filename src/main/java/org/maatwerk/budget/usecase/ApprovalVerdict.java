package org.maatwerk.budget.usecase;

/** Whether a request can be approved together with others, and if not, why (T4, T5). */
public enum ApprovalVerdict {
    CAN,
    /** Two budget holders decide here: each opens the request. */
    SECOND_HOLDER,
    /** Somebody has to explain something first (X2): who decides without it opens the request. */
    QUESTION_OPEN,
    /** It was bought before (T9): who makes an exception opens the request. */
    BOUGHT_BEFORE,
    /** The line has less left, after those before it. */
    OVERRUN,
    /** It has an answer. */
    ANSWERED,
    /** There is no such request, or it is not for this budget holder; the two are not told apart (A13). */
    NOT_THERE
}
