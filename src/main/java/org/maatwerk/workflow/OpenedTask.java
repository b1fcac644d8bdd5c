package org.maatwerk.workflow;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * What the engine tells of a task it opened.
 *
 * @param folder the folder of its model, the first part of its page's address
 * @param group the candidate group of its model
 * @param assignee the one person it is for, null when it waits in a pool
 * @param subject the person the file is about
 * @param barred somebody of the pool who may not take it, or null (A9)
 * @param deadline the name of its {@link DeadlineSetting}, null when it has none
 * @param since the date the deadline counts from, null for today
 */
public record OpenedTask(
        String taskId,
        String stem,
        String folder,
        CaseNumber caseNumber,
        String group,
        PersonId assignee,
        PersonId subject,
        PersonId barred,
        String deadline,
        LocalDate since) {}
