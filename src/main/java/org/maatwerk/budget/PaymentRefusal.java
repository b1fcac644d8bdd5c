package org.maatwerk.budget;

import org.maatwerk.kernel.Refusal;

/** Why nothing is paid, or nothing was done with a payment. */
public enum PaymentRefusal implements Refusal {
    /** Nobody said from which account. */
    PAYMENT_NOT_SET_UP,
    PAYMENT_NOTHING_CHOSEN,
    /** One of them was paid, or is being paid, by somebody else. */
    PAYMENT_PART_ELSEWHERE,
    /** Nobody knows the account of the supplier. */
    PAYMENT_NO_ACCOUNT,
    /** Somebody else was first, or the page is an old one. */
    PAYMENT_IS_ELSEWHERE,
    /** In the future, or before the instruction was made. */
    PAYMENT_DAY_OUT_OF_RANGE,
    PAYMENT_REPORT_TOO_LARGE,
    /** The scanner found a virus in it. */
    PAYMENT_REPORT_INFECTED,
    /** What no report needs and an attack does. */
    PAYMENT_REPORT_HOSTILE,
    /** No report on payments in the form that we read. */
    PAYMENT_REPORT_UNREADABLE,
    /** About something that we did not ask. */
    PAYMENT_REPORT_UNKNOWN,
    /** It says the opposite of what is known. */
    PAYMENT_REPORT_CONTRARY
}
