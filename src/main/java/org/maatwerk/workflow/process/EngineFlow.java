package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.Flow;
import org.maatwerk.workflow.WorkflowRefusal;
import org.maatwerk.workflow.WorkingDays;
import org.maatwerk.workflow.usecase.TrackTask;

/** {@link Flow} on the engine; every call takes part in the caller's transaction. */
@ApplicationScoped
public class EngineFlow implements Flow {

    @Inject
    ProcessEngine engine;

    @Inject
    TrackTask trackTask;

    @Inject
    WorkingDays calendar;

    @Override
    public void start(String process, CaseNumber caseNumber, Map<String, Object> codes) {
        engine.getRuntimeService().startProcessInstanceByKey(process, caseNumber.value(), codes);
    }

    @Override
    public void startFor(String process, String key, Map<String, Object> codes) {
        engine.getRuntimeService().startProcessInstanceByKey(process, key, codes);
    }

    @Override
    public void complete(String task, CaseNumber caseNumber, Map<String, Object> codes) {
        complete(tasks(task, caseNumber), codes);
    }

    @Override
    public void completeOwn(String task, CaseNumber caseNumber, PersonId person, Map<String, Object> codes) {
        complete(tasks(task, caseNumber).taskAssignee(person.toString()), codes);
    }

    @Override
    public void completeOf(Map<String, Object> which, String task, CaseNumber caseNumber, Map<String, Object> codes) {
        TaskQuery query = tasks(task, caseNumber);
        which.forEach(query::processVariableValueEquals);
        complete(query, codes);
    }

    private void complete(TaskQuery query, Map<String, Object> codes) {
        engine.getTaskService().complete(theOne(query).getId(), codes);
    }

    @Override
    public void giveTo(PersonId person, String task, CaseNumber caseNumber) {
        engine.getTaskService().setAssignee(theOne(tasks(task, caseNumber)).getId(), person.toString());
    }

    @Override
    public void hold(String task, CaseNumber caseNumber) {
        tasks(task, caseNumber).list().stream()
                .map(Task::getId)
                .filter(trackTask::held)
                .forEach(taskId -> watch(taskId).end());
    }

    @Override
    public void goOn(String task, CaseNumber caseNumber, long days) {
        for (Task open : tasks(task, caseNumber).list()) {
            trackTask.wentOn(open.getId(), days).ifPresent(allowed -> watch(open.getId())
                    .begin(allowed, calendar));
        }
    }

    private TaskWatch watch(String taskId) {
        return new TaskWatch(engine.getRuntimeService(), taskId);
    }

    private static Task theOne(TaskQuery query) {
        Task open = query.singleResult();
        Refused.unless(open != null, WorkflowRefusal.TASK_IS_GONE);
        return open;
    }

    @Override
    public void tell(String message, CaseNumber caseNumber, Map<String, Object> codes) {
        correlate(to(message, caseNumber).setVariables(codes));
    }

    @Override
    public void tellOf(Map<String, Object> which, String message, CaseNumber caseNumber) {
        correlate(to(message, caseNumber).processInstanceVariablesEqual(which));
    }

    private MessageCorrelationBuilder to(String message, CaseNumber caseNumber) {
        return engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber.value());
    }

    private static void correlate(MessageCorrelationBuilder message) {
        try {
            message.correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refused(WorkflowRefusal.TASK_IS_GONE);
        }
    }

    @Override
    public boolean isOpen(String task, CaseNumber caseNumber) {
        return tasks(task, caseNumber).count() > 0;
    }

    @Override
    public boolean isAwaited(String message, CaseNumber caseNumber) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    private TaskQuery tasks(String task, CaseNumber caseNumber) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskDefinitionKey(task);
    }
}
