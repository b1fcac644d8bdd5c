package org.maatwerk.workflow;

import java.util.Map;
import org.maatwerk.kernel.CaseNumber;

/**
 * Moves processes on, inside the transaction of the caller. Codes are ids, enum names, dates and booleans: never
 * content, never a name (D-2).
 */
public interface Flow {

    /** Starts the process with this id (its model's file name); the case number is the business key. */
    void start(String process, CaseNumber caseNumber, Map<String, Object> codes);

    /**
     * Completes the open user task with this id in the file.
     *
     * @throws org.maatwerk.kernel.Refused with {@code TASK_IS_GONE} when there is none (somebody was first, the file
     *     was withdrawn)
     */
    void complete(String task, CaseNumber caseNumber, Map<String, Object> codes);

    /** As {@link #complete(String, CaseNumber, Map)}, for the one instance of the task that is given to this person. */
    void completeOwn(
            String task, CaseNumber caseNumber, org.maatwerk.kernel.PersonId person, Map<String, Object> codes);

    /**
     * As {@link #complete(String, CaseNumber, Map)}, where several processes of one kind run for the file.
     *
     * @param which codes that this one process holds
     */
    void completeOf(Map<String, Object> which, String task, CaseNumber caseNumber, Map<String, Object> codes);

    /** As {@link #tell}, where several processes of one kind run for the file; without codes. */
    void tellOf(Map<String, Object> which, String message, CaseNumber caseNumber);

    /**
     * Delivers a message to the file's process.
     *
     * @throws org.maatwerk.kernel.Refused with {@code TASK_IS_GONE} when the process does not wait for it
     */
    void tell(String message, CaseNumber caseNumber, Map<String, Object> codes);

    /**
     * Takes the open user task out of its pool and gives it to this person.
     *
     * @throws org.maatwerk.kernel.Refused with {@code TASK_IS_GONE} when there is none
     */
    void giveTo(org.maatwerk.kernel.PersonId person, String task, CaseNumber caseNumber);

    /**
     * The time allowed for the open user task stands still: nobody is told that it is late. Nothing happens when there is
     * no such task.
     */
    void hold(String task, CaseNumber caseNumber);

    /** It goes on, as if the task had been opened so many calendar days later. */
    void goOn(String task, CaseNumber caseNumber, long days);

    /** Whether a user task with this id is open in the file. */
    boolean isOpen(String task, CaseNumber caseNumber);

    /** Starts a process that belongs to no single file; the key is a code, such as that of an organisation. */
    void startFor(String process, String key, Map<String, Object> codes);

    /** Whether the file's process waits for this message now. */
    boolean isAwaited(String message, CaseNumber caseNumber);
}
