package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** Gives out the numbers of protocols, each once. */
public interface ProtocolNumbers {

    /** The next number in this year, such as {@code IP-2026-00042}. */
    CaseNumber next();
}
