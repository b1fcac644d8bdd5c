package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkingDays;
import org.maatwerk.workflow.usecase.TrackTask;

/**
 * Writes the work list's row in the same transaction as the engine's task, and has the process {@code deadline} watch
 * the task as long as it is open.
 */
@ApplicationScoped
public class WorkItemListener implements TaskListener {

    @Inject
    TrackTask trackTask;

    @Inject
    WorkingDays calendar;

    @Override
    public void notify(DelegateTask task) {
        RuntimeService engine = task.getProcessEngineServices().getRuntimeService();
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            trackTask.opened(new TaskReader(task).read()).ifPresent(allowed -> new TaskWatch(engine, task.getId())
                    .begin(allowed, calendar));
        } else if (task.getEventName().equals(EVENTNAME_ASSIGNMENT)) {
            trackTask.given(task.getId(), new PersonId(Long.parseLong(task.getAssignee())));
        } else if (trackTask.ended(task.getId())) {
            new TaskWatch(engine, task.getId()).end();
        }
    }
}
