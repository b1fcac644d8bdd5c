package org.maatwerk.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * A line of a work list; its page is {@code /<folder>/<stem>.xhtml?case=<case number>}.
 *
 * @param due null when the task has no deadline
 * @param escalations how often it was said that the deadline passed
 */
public record WorkItemView(
        String taskId,
        String stem,
        String folder,
        CaseNumber caseNumber,
        String audience,
        PersonId subject,
        Instant openedAt,
        LocalDate due,
        boolean reminded,
        int escalations)
        implements Serializable {}
