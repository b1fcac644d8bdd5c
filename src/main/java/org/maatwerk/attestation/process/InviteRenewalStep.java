package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.attestation.usecase.InviteRenewal;
import org.maatwerk.kernel.CaseNumber;

@Named
@ApplicationScoped
class InviteRenewalStep implements JavaDelegate {

    @Inject
    InviteRenewal inviteRenewal;

    @Override
    public void execute(DelegateExecution execution) {
        inviteRenewal.invite(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
