package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Allowed;
import org.maatwerk.workflow.Audience;
import org.maatwerk.workflow.OpenedTask;
import org.maatwerk.workflow.TimeAllowed;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItems;

/** Puts a task that the engine opened on somebody's list, and takes it off when the task ends. */
@ApplicationScoped
@Transactional
public class TrackTask {

    @Inject
    WorkItems items;

    @Inject
    Audience audience;

    @Inject
    TimeAllowed timeAllowed;

    @Inject
    Clock clock;

    /** @return the time allowed for it, empty when it has no deadline */
    public Optional<Allowed> opened(OpenedTask task) {
        String code = task.assignee() == null
                ? audience.poolOf(task.group(), task.caseNumber())
                : WorkItem.audienceOf(task.assignee());
        LocalDate since = task.since() == null ? LocalDate.now(clock) : task.since();
        Optional<Allowed> allowed = Optional.ofNullable(task.deadline()).map(name -> timeAllowed.forTask(name, since));
        items.add(new WorkItem(task, code, clock.instant(), allowed.orElse(null)));
        return allowed;
    }

    /** Somebody of the pool took it; a task that is given while it opens is not on a list yet. */
    public void given(String taskId, PersonId person) {
        items.find(taskId).ifPresent(item -> item.giveTo(person));
    }

    /** @return whether it had a deadline, which is not watched for the time being (X2) */
    public boolean held(String taskId) {
        Optional<WorkItem> watched = items.find(taskId).filter(item -> item.due() != null);
        watched.ifPresent(WorkItem::hold);
        return watched.isPresent();
    }

    /** @return the time allowed for it from now on; empty when it has no deadline */
    public Optional<Allowed> wentOn(String taskId, long days) {
        return items.find(taskId).flatMap(item -> item.goOn(days, timeAllowed));
    }

    /** @return whether it had a deadline, which need no longer be watched */
    public boolean ended(String taskId) {
        boolean watched = items.find(taskId).filter(item -> item.due() != null).isPresent();
        items.remove(taskId);
        return watched;
    }
}
