package org.maatwerk.budget;

import org.maatwerk.kernel.Refusal;

/** Why an invoice was not taken, or nothing was done with it (T8). */
public enum InvoiceRefusal implements Refusal {
    INVOICE_TOO_LARGE,
    /** The scanner found a virus in it. */
    INVOICE_INFECTED,
    /** What no invoice needs and an attack does. */
    INVOICE_HOSTILE,
    /** No invoice or credit note as the schema of UBL 2.1 has it. */
    INVOICE_NOT_UBL,
    /** Of another family than EN 16931, which Peppol's is one of. */
    INVOICE_NOT_PEPPOL,
    INVOICE_NOT_IN_EURO,
    /** Its lines, allowances, charges, VAT and total do not add up. */
    INVOICE_DOES_NOT_ADD_UP,
    INVOICE_NOTHING_TO_PAY,
    /** So much that it cannot be right. */
    INVOICE_TOO_MUCH,
    /** A supplier is known by a number. */
    INVOICE_NO_SUPPLIER,
    INVOICE_NO_NUMBER,
    INVOICE_DUE_TOO_EARLY,
    INVOICE_NO_ORDER_NUMBER,
    /** The same number of the same supplier came in before. */
    INVOICE_KNOWN,
    /** Whoever hands it in from outside may do so for their own orders. */
    INVOICE_NOT_OF_ORDER,
    /** The order was placed with somebody else. */
    INVOICE_NOT_OF_SUPPLIER,
    /** Budget holders read its number, and may not learn whose request it is for (D9). */
    INVOICE_NAMES_SOMEBODY,
    /** Somebody else was first, or the page is an old one. */
    INVOICE_IS_ELSEWHERE,
    /** The second budget holder is another than the first. */
    INVOICE_SAME_HOLDER,
    /** More than has no place yet. */
    INVOICE_MORE_THAN_LEFT,
    /** The order is for another supplier, and nobody said that this is right. */
    INVOICE_OTHER_SUPPLIER,
    /** What was cancelled is not paid. */
    INVOICE_ORDER_CANCELLED,
    /** Of a dispute it is said why. */
    INVOICE_NO_REASON,
    /** A credit note gives back what was paid, and nothing was. */
    INVOICE_NOTHING_PAID,
    /** A credit note gives back no more than was paid. */
    INVOICE_MORE_THAN_PAID,
    /** A credit note takes away what the same supplier asks, and we dispute. */
    INVOICE_NOT_DISPUTED,
    /** What an invoice was booked on is not cancelled. */
    ORDER_IS_INVOICED
}
