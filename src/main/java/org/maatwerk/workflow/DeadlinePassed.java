package org.maatwerk.workflow;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * The last day allowed for a task is over, and again five working days later (X1). It decides nothing (A7).
 *
 * @param escalation 1 the first time
 * @param coordinator the named person who hears it beside the audience, null when there is none
 */
public record DeadlinePassed(
        CaseNumber caseNumber,
        String task,
        String audience,
        PersonId subject,
        LocalDate due,
        int escalation,
        PersonId coordinator) {}
