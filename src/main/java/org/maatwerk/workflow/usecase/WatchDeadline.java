package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.workflow.Audience;
import org.maatwerk.workflow.DeadlineNear;
import org.maatwerk.workflow.DeadlinePassed;
import org.maatwerk.workflow.WorkItems;

/** Says that a task's time is nearly or wholly over (X1). It decides nothing (A7), and is silent once the task ended. */
@ApplicationScoped
@Transactional
public class WatchDeadline {

    @Inject
    WorkItems items;

    @Inject
    Audience audience;

    @Inject
    Event<DeadlineNear> near;

    @Inject
    Event<DeadlinePassed> passed;

    public void remind(String taskId) {
        items.find(taskId).ifPresent(item -> near.fire(item.remind()));
    }

    public void escalate(String taskId) {
        items.find(taskId)
                .ifPresent(item -> passed.fire(
                        item.escalate(audience.coordinatorFor(item.subject()).orElse(null))));
    }
}
