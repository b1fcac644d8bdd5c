package org.maatwerk.workflow.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets {@link WorkItemListener} hear of every user task of every model, without the models naming it. */
@Dependent
public class WorkItemPlugin extends AbstractProcessEnginePlugin {

    @Inject
    WorkItemListener listener;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new EveryUserTask(listener));
    }

    private static final class EveryUserTask extends AbstractBpmnParseListener {

        private final TaskListener listener;

        private EveryUserTask(TaskListener listener) {
            this.listener = listener;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, listener);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
        }
    }
}
