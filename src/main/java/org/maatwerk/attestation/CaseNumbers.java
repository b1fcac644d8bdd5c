package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** Gives out case numbers, each once. */
public interface CaseNumbers {

    CaseNumber next(int year);
}
