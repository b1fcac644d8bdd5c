package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * The clock of a request stands still until somebody explains (X2).
 *
 * @param number the how manieth time
 * @param subject the staff member, or for want of one who opened the request
 * @param owner who has to explain
 */
public record TomPaused(CaseNumber caseNumber, int number, PersonId subject, PersonId owner) {}
