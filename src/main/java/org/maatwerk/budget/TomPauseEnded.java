package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * The clock of a request goes on (X2).
 *
 * @param number of the pause
 * @param days how many calendar days it stood still
 * @param asker whose question was answered; null when the request itself was, without it
 */
public record TomPauseEnded(CaseNumber caseNumber, int number, long days, PersonId asker) {}
