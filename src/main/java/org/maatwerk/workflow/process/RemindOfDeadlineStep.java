package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.workflow.usecase.WatchDeadline;

@Named
@ApplicationScoped
class RemindOfDeadlineStep implements JavaDelegate {

    @Inject
    WatchDeadline watchDeadline;

    @Override
    public void execute(DelegateExecution execution) {
        watchDeadline.remind(execution.getProcessBusinessKey());
    }
}
