package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Allowed;
import org.maatwerk.workflow.Deadline;
import org.maatwerk.workflow.WorkingDays;
import org.maatwerk.workflow.usecase.TrackTask;

/**
 * Writes the work list's row in the same transaction as the engine's task, and has the process {@code deadline} watch
 * the task as long as it is open.
 */
@ApplicationScoped
public class WorkItemListener implements TaskListener {

    static final String WATCH = "deadline";
    static final String WATCH_ENDS = "task-ended";

    @Inject
    TrackTask trackTask;

    @Inject
    WorkingDays calendar;

    @Override
    public void notify(DelegateTask task) {
        RuntimeService engine = task.getProcessEngineServices().getRuntimeService();
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            trackTask.opened(new TaskReader(task).read()).ifPresent(allowed -> watch(engine, task, allowed));
        } else if (task.getEventName().equals(EVENTNAME_ASSIGNMENT)) {
            trackTask.given(task.getId(), new PersonId(Long.parseLong(task.getAssignee())));
        } else if (trackTask.ended(task.getId())) {
            engine.createMessageCorrelation(WATCH_ENDS)
                    .processInstanceBusinessKey(task.getId())
                    .correlateAll();
        }
    }

    private void watch(RuntimeService engine, DelegateTask task, Allowed allowed) {
        engine.startProcessInstanceByKey(
                WATCH,
                task.getId(),
                Map.of(
                        "remindAt",
                        Date.from(Deadline.remindAt(allowed, calendar)),
                        "escalateAt",
                        Date.from(Deadline.passedAt(allowed.due()))));
    }
}
