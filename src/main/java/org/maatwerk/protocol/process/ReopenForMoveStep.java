package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.usecase.ReopenForMove;

@Named
@ApplicationScoped
class ReopenForMoveStep implements JavaDelegate {

    @Inject
    ReopenForMove reopenForMove;

    @Override
    public void execute(DelegateExecution execution) {
        long move = Long.parseLong((String) execution.getVariable(BuildingMoveProcess.MOVE));
        reopenForMove.reopen(move, new CaseNumber(execution.getProcessBusinessKey()));
    }
}
