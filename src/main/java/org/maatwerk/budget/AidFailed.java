package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Something is wrong with an aid: this keeper sees to it that it is mended (T10).
 *
 * @param subject whoever has it; for want of one the keeper
 */
public record AidFailed(CaseNumber aid, PersonId subject, PersonId keeper) {}
