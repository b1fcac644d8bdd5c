package org.maatwerk.workflow.process;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Models just large enough to hold the engine to a promise. */
final class SmallModels {

    private SmallModels() {}

    /** One task that may be reminded of and stopped. */
    static BpmnModelInstance waiting() {
        return Bpmn.createExecutableProcess("waiting")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("wait-here")
                .boundaryEvent()
                .cancelActivity(false)
                .timerWithDuration("P10D")
                .endEvent()
                .moveToActivity("wait-here")
                .boundaryEvent()
                .message("stop")
                .endEvent()
                .moveToActivity("wait-here")
                .endEvent()
                .done();
    }

    /** Nobody gets as far as its task. */
    static BpmnModelInstance failing() {
        return Bpmn.createExecutableProcess("failing")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("passed")
                .camundaTaskListenerExpression("create", "${nobody.knows()}")
                .endEvent()
                .done();
    }
}
