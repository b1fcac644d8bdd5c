package org.maatwerk.budget;

/** Whether a supplier asks for money or gives it back. */
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE
}
