package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.budget.usecase.WriteTomLetter;
import org.maatwerk.kernel.CaseNumber;

@Named
@ApplicationScoped
class WriteTomLetterStep implements JavaDelegate {

    @Inject
    WriteTomLetter writeTomLetter;

    @Override
    public void execute(DelegateExecution execution) {
        writeTomLetter.write(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
