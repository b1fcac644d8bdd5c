package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** There was no way out at this stage, and the next one decides: HR, then the head of the entity (P7). */
public record DisputePassedOn(CaseNumber caseNumber, int dispute, DisputeStage from, PersonId decider) {}
