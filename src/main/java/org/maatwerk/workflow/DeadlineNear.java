package org.maatwerk.workflow;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** 80% of the working days allowed for a task are over (X1). It is a reminder, and decides nothing (A7). */
public record DeadlineNear(CaseNumber caseNumber, String task, String audience, PersonId subject, LocalDate due) {}
