package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * There is a request to fill in (P8, T1).
 *
 * @param subject the staff member, or for want of one who opened it
 * @param author who fills it in
 */
public record TomRequestOpened(CaseNumber caseNumber, PersonId subject, PersonId author) {}
