package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.usecase.FollowAgreements;

/** The second time the staff member is asked whether something works (P11). */
@Named
@ApplicationScoped
class AskWorksAgainStep implements JavaDelegate {

    @Inject
    FollowAgreements followAgreements;

    @Override
    public void execute(DelegateExecution execution) {
        followAgreements.askAgain(
                new CaseNumber(execution.getProcessBusinessKey()),
                (int) execution.getVariable(WorksCodes.AGREEMENT),
                (int) execution.getVariable(WorksCodes.SINCE),
                FollowedAgreement.LAST_ASK - 1);
    }
}
