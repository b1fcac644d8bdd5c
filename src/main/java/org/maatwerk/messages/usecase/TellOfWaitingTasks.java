package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.messages.WaitingTask;
import org.maatwerk.messages.WaitingTasks;

/**
 * Tells people of tasks that began to wait for them. A task gets a few minutes first: who goes on at once needs no mail.
 */
@ApplicationScoped
@Transactional
public class TellOfWaitingTasks {

    static final Duration A_MOMENT = Duration.ofMinutes(2);

    /** Longer than any transaction: a task may be stored after a later one. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    /** The very first round does not tell of what waited for long. */
    private static final Duration BEFORE_THE_FIRST_ROUND = Duration.ofDays(14);

    @Inject
    WaitingTasks tasks;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    public void tell() {
        Instant until = clock.instant().minus(A_MOMENT);
        Instant from = tasks.toldUntil().orElse(until.minus(BEFORE_THE_FIRST_ROUND));
        tasks.openedBetween(from.minus(OVERLAP), until).forEach(this::tellOf);
        tasks.toldUntil(until);
    }

    private void tellOf(WaitingTask task) {
        for (PersonId person : recipients.of(task.audience(), task.subject(), task.barred())) {
            outbox.tell(new Notice(
                    person,
                    MessageKind.TASK_WAITS,
                    task.caseNumber(),
                    task.path(),
                    null,
                    "task:" + task.taskId() + ":" + person));
        }
    }
}
