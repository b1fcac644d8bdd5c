package org.maatwerk.workflow.process;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which sequence flows of the models were walked. */
public final class Footprints extends AbstractProcessEnginePlugin {

    private final Set<String> walked = new TreeSet<>();

    /** {@code process/flow}. */
    public Set<String> walked() {
        return walked;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution ->
                        walked.add(execution.getProcessDefinitionId().split(":")[0] + "/" + flow.getId()));
            }
        });
    }
}
