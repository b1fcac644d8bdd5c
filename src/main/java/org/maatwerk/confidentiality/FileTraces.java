package org.maatwerk.confidentiality;

import org.maatwerk.kernel.CaseNumber;

/** What one room keeps of a file. Every room that keeps something has one, so that a destruction leaves nothing (X6). */
public interface FileTraces {

    /** Erases every row of the file, in the caller's transaction; nothing happens when there is none. */
    void erase(CaseNumber file);
}
