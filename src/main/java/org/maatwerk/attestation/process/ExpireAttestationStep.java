package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.attestation.usecase.ExpireAttestation;
import org.maatwerk.kernel.CaseNumber;

@Named
@ApplicationScoped
class ExpireAttestationStep implements JavaDelegate {

    @Inject
    ExpireAttestation expireAttestation;

    @Override
    public void execute(DelegateExecution execution) {
        expireAttestation.expire(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
