package org.maatwerk.messages;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * A task that waits for somebody.
 *
 * @param barred somebody of the pool who may not take it, or null
 */
public record WaitingTask(
        String taskId,
        String stem,
        String folder,
        CaseNumber caseNumber,
        String audience,
        PersonId subject,
        PersonId barred) {

    /** Its page. */
    public String path() {
        return path(folder, stem, caseNumber);
    }

    static String path(String folder, String stem, CaseNumber caseNumber) {
        return "/" + folder + "/" + stem + ".xhtml?case=" + caseNumber;
    }
}
