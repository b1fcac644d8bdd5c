package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** @param number of the correction in the file */
public record CorrectionAnswered(CaseNumber caseNumber, PersonId staffMember, int number) {}
