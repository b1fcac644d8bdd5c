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

    /** Longer than the house is ever closed; older tasks have had their mail. */
    private static final Duration LOOKING_BACK = Duration.ofDays(14);

    @Inject
    WaitingTasks tasks;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    public void tell() {
        Instant now = clock.instant();
        tasks.openedBetween(now.minus(LOOKING_BACK), now.minus(A_MOMENT)).forEach(this::tellOf);
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
