package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** Gives out case numbers, each once. */
public interface CaseNumbers {

    /** The next number in this year, such as {@code IA-2026-00042}. */
    CaseNumber next();
}
