package org.maatwerk.workflow.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.maatwerk.workflow.Allowed;
import org.maatwerk.workflow.Deadline;
import org.maatwerk.workflow.WorkingDays;

/** The process {@code deadline} of one task: it watches the task as long as it is open and its time runs. */
record TaskWatch(RuntimeService engine, String taskId) {

    static final String WATCH = "deadline";
    static final String WATCH_ENDS = "task-ended";

    void begin(Allowed allowed, WorkingDays calendar) {
        engine.startProcessInstanceByKey(
                WATCH,
                taskId,
                Map.of(
                        "remindAt",
                        Date.from(Deadline.remindAt(allowed, calendar)),
                        "escalateAt",
                        Date.from(Deadline.passedAt(allowed.due()))));
    }

    void end() {
        engine.createMessageCorrelation(WATCH_ENDS)
                .processInstanceBusinessKey(taskId)
                .correlateAll();
    }
}
