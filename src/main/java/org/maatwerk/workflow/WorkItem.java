package org.maatwerk.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * A task that waits for somebody (openstaande taak): the row the work lists are made of, so that they never ask the
 * engine. It lives exactly as long as the engine's task.
 */
@Entity
@Table(name = "workflow_work_item")
public class WorkItem {

    private static final String ONE_PERSON = "person:";

    @Id
    @Column(name = "task_id")
    private String taskId;

    private String stem;
    private String folder;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private String audience;

    private PersonId subject;

    private PersonId barred;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "working_days")
    private Integer workingDays;

    @Column(name = "due_on")
    private LocalDate due;

    /** The due date, or the last day of the calendar when there is none: one sort order, one index. */
    @Column(name = "sort_on")
    private LocalDate sortOn;

    private boolean reminded;
    private int escalations;

    protected WorkItem() {}

    /** @param allowed the time allowed for it, null when the task has no deadline */
    public WorkItem(OpenedTask task, String audience, Instant openedAt, Allowed allowed) {
        this.taskId = task.taskId();
        this.stem = task.stem();
        this.folder = task.folder();
        this.caseNumber = task.caseNumber();
        this.audience = audience;
        this.subject = task.subject();
        this.barred = task.barred();
        this.openedAt = openedAt;
        if (allowed != null) {
            this.since = allowed.since();
            this.workingDays = allowed.workingDays();
        }
        isDue(allowed == null ? null : allowed.due());
    }

    private void isDue(LocalDate on) {
        due = on;
        sortOn = on == null ? LocalDate.of(9999, 12, 31) : on;
    }

    /** Its time stands still; it has no last day meanwhile (X2). */
    public void hold() {
        isDue(null);
    }

    /**
     * Its time goes on, as if it had been opened so many calendar days later (X2).
     *
     * @return the time allowed for it; empty when it has no deadline, or its time did not stand still
     */
    public Optional<Allowed> goOn(long days, TimeAllowed times) {
        if (since == null || due != null) {
            return Optional.empty();
        }
        Allowed allowed = times.allowed(since.plusDays(days), workingDays);
        since = allowed.since();
        reminded = false;
        isDue(allowed.due());
        return Optional.of(allowed);
    }

    /** The audience code of one person. */
    public static String audienceOf(PersonId person) {
        return ONE_PERSON + person;
    }

    /** The other way round; empty for a pool. */
    public static Optional<PersonId> personOf(String audience) {
        return audience.startsWith(ONE_PERSON)
                ? Optional.of(new PersonId(Long.parseLong(audience.substring(ONE_PERSON.length()))))
                : Optional.empty();
    }

    /** From now on it is this person's, and on nobody else's list. */
    public void giveTo(PersonId person) {
        audience = audienceOf(person);
    }

    public DeadlineNear remind() {
        reminded = true;
        return new DeadlineNear(caseNumber, stem, audience, subject, due);
    }

    /** @param coordinator the named person who hears it, null when there is none */
    public DeadlinePassed escalate(PersonId coordinator) {
        escalations++;
        return new DeadlinePassed(caseNumber, stem, audience, subject, due, escalations, coordinator);
    }

    public WorkItemView view() {
        return new WorkItemView(
                taskId, stem, folder, caseNumber, audience, subject, openedAt, due, reminded, escalations);
    }

    public String taskId() {
        return taskId;
    }

    public PersonId subject() {
        return subject;
    }

    public LocalDate due() {
        return due;
    }

    /** Somebody of the pool who may not take it, or null (A9). */
    public PersonId barred() {
        return barred;
    }

    public LocalDate sortOn() {
        return sortOn;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
