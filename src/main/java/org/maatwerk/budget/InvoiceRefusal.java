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
    INVOICE_KNOWN
}
