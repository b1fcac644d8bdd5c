package org.maatwerk.attestation;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The doctor did not recognise; a reconsideration can be asked until that date (A9). */
public record NotRecognised(CaseNumber caseNumber, PersonId staffMember, LocalDate reconsiderableUntil) {}
