package org.maatwerk.attestation;

import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * The staff member agrees that the team is asked.
 *
 * @param members who are asked: everybody of the team who has no relation to the person
 */
public record SmtConsentGiven(CaseNumber caseNumber, int round, Set<PersonId> members) {}
