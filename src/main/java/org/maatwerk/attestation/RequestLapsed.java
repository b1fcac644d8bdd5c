package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A person decided that the request ends for want of an answer (vervallen); never the clock (A7). */
public record RequestLapsed(CaseNumber caseNumber, PersonId decidedBy) {}
