package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** @param keeper who keeps that part of the file, and answers */
public record CorrectionAsked(CaseNumber caseNumber, PersonId staffMember, PersonId keeper) {}
