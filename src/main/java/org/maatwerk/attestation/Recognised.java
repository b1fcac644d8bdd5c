package org.maatwerk.attestation;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The doctor recognised a disability or chronic illness; until is null when indefinite (erkend). */
public record Recognised(CaseNumber caseNumber, PersonId staffMember, LocalDate from, LocalDate until) {}
