package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.kernel.CaseNumber;

@Named
@ApplicationScoped
class WriteDecisionLetterStep implements JavaDelegate {

    @Inject
    WriteDecisionLetter writeDecisionLetter;

    @Override
    public void execute(DelegateExecution execution) {
        writeDecisionLetter.write(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
