package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** Processes of a destroyed file, and their history (X6); what still runs is ended without a word to anybody. */
@ApplicationScoped
public class EngineTraces implements FileTraces {

    private static final boolean QUIETLY = true;

    @Inject
    ProcessEngine engine;

    @Override
    public void erase(CaseNumber file) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(file.value())
                .list()
                .forEach(running ->
                        engine.getRuntimeService().deleteProcessInstance(running.getId(), "destroyed", QUIETLY));
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(file.value())
                .list()
                .forEach(past -> engine.getHistoryService().deleteHistoricProcessInstance(past.getId()));
    }
}
