package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Who of the social-medical team was asked about a file, and did not step aside (A6). */
public interface SmtSeats {

    boolean isSeated(PersonId member, CaseNumber caseNumber);
}
