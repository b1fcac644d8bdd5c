package org.maatwerk.budget;

/** How an invoice came in. */
public enum InvoiceSource {
    /** A file that a budget holder gave. */
    UPLOAD,
    /** A file that was put in a folder. */
    FOLDER,
    /** Typed over from paper. */
    BY_HAND,
    /** By the job coach whose work it is for, as a file or typed over. */
    COACH
}
