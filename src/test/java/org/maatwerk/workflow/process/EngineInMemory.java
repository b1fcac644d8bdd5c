package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.testing.MovingClock;
import org.maatwerk.workflow.AudienceInMemory;
import org.maatwerk.workflow.ClosingDaysInMemory;
import org.maatwerk.workflow.Decisions;
import org.maatwerk.workflow.Flow;
import org.maatwerk.workflow.TimesAllowed;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkItemsInMemory;
import org.maatwerk.workflow.WorkingDays;
import org.maatwerk.workflow.usecase.Tracking;

/**
 * The packaged models on an engine in memory, with the real work list and deadline watch. Steps of the line of work are
 * replaced by notes of having been called. Time stands still until a test moves it. One at a time: the engine is shared.
 */
public final class EngineInMemory implements AutoCloseable {

    public final MovingClock clock;
    public final WorkItemsInMemory items = new WorkItemsInMemory();
    public final WorkingDays calendar = TimesAllowed.calendar(new ClosingDaysInMemory());
    public final Tracking tracking;
    public final List<String> stepsCalled = new ArrayList<>();
    public final Footprints footprints;

    private final ProcessEngine engine;
    private final EngineFlow flow = new EngineFlow();

    public EngineInMemory(Instant now, String... steps) {
        clock = new MovingClock(now);
        tracking = new Tracking(items, new AudienceInMemory(), calendar, clock);
        SharedEngine shared = SharedEngine.take(beans(steps), tracking, calendar);
        engine = shared.engine;
        footprints = shared.footprints;
        flow.engine = engine;
        flow.trackTask = tracking.trackTask;
        flow.calendar = calendar;
        ClockUtil.setCurrentTime(Date.from(now));
    }

    private Map<Object, Object> beans(String... steps) {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("codes", new Codes());
        RemindOfDeadlineStep remind = new RemindOfDeadlineStep();
        remind.watchDeadline = tracking.watchDeadline;
        beans.put("remindOfDeadlineStep", remind);
        EscalateDeadlineStep escalate = new EscalateDeadlineStep();
        escalate.watchDeadline = tracking.watchDeadline;
        escalate.calendar = calendar;
        escalate.clock = clock;
        beans.put("escalateDeadlineStep", escalate);
        for (String step : steps) {
            beans.put(step, (JavaDelegate) execution -> called(step, execution));
        }
        return beans;
    }

    private void called(String step, DelegateExecution execution) {
        stepsCalled.add(step + " " + execution.getProcessBusinessKey());
    }

    public Flow flow() {
        return flow;
    }

    public Decisions decisions() {
        EngineDecisions decisions = new EngineDecisions();
        decisions.engine = engine;
        return decisions;
    }

    /** How many questions to decision tables its history holds. */
    public long rememberedDecisions() {
        return engine.getHistoryService().createHistoricDecisionInstanceQuery().count();
    }

    /** The stems of the tasks that are open in the file, in alphabetical order; the engine and the list agree. */
    public List<String> open(CaseNumber caseNumber) {
        assertThat(items.all()).extracting(WorkItem::taskId).containsExactlyInAnyOrderElementsOf(openInTheEngine());
        return items.inFile(caseNumber).stream()
                .map(item -> item.view().stem())
                .sorted()
                .toList();
    }

    private List<String> openInTheEngine() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getId)
                .toList();
    }

    /** The one open task with this stem. */
    public WorkItemView item(CaseNumber caseNumber, String stem) {
        return items.inFile(caseNumber).stream()
                .map(item -> item.view())
                .filter(view -> view.stem().equals(stem))
                .findFirst()
                .orElseThrow();
    }

    /** Moves the clock and runs every timer and asynchronous step that is due, until none is. */
    public void moveTo(Instant moment) {
        clock.moveTo(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
        runDueJobs();
    }

    public void runDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    /** Whether a process with this id still runs for this key. */
    public boolean isRunning(String process, String key) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
    }

    /** How many instances of the process run. */
    public long running(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }

    /** Every value the engine holds for running processes. */
    public List<Object> variables() {
        List<Object> values = new ArrayList<>();
        engine.getRuntimeService().createVariableInstanceQuery().list().forEach(one -> values.add(one.getValue()));
        return values;
    }

    /** The engine itself stays, for the next test. */
    @Override
    public void close() {
        ClockUtil.reset();
    }
}
