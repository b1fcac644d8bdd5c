package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** Gives out the numbers of protocols, each once. */
public interface ProtocolNumbers {

    /** The next number in this year, such as {@code IP-2026-00042}. */
    CaseNumber next();

    /** The next number of a passport that somebody brought along, such as {@code AP-2026-00043}: out of the same row. */
    default CaseNumber nextImport() {
        return new CaseNumber("AP" + next().value().substring("IP".length()));
    }
}
