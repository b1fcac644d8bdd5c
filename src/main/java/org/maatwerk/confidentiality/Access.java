package org.maatwerk.confidentiality;

/** What a relation may do with a class of information. */
public enum Access {
    NOTHING,
    /** Exists, status, dates; no content. */
    METADATA,
    READ,
    /** Reads and writes. */
    WRITE
}
