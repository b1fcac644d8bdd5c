package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.workflow.Deadline;
import org.maatwerk.workflow.WorkingDays;
import org.maatwerk.workflow.usecase.WatchDeadline;

@Named
@ApplicationScoped
class EscalateDeadlineStep implements JavaDelegate {

    @Inject
    WatchDeadline watchDeadline;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    @Override
    public void execute(DelegateExecution execution) {
        watchDeadline.escalate(execution.getProcessBusinessKey());
        execution.setVariable(
                "escalateAt",
                Date.from(Deadline.passedAgainAt(LocalDate.now(clock).minusDays(1), calendar)));
    }
}
