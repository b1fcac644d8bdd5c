package org.maatwerk.documents;

/** Makes letters that everybody can read, by eye or by ear, and that can be kept for decades. */
public interface Letters {

    /** The letter as PDF/UA-1 and PDF/A-2a. */
    byte[] write(LetterContent content);
}
