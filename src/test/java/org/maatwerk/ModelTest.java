package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.DeadlineSettingsInMemory;

/** How a model is written, so that a process owner can read it and nothing hides in it. */
class ModelTest {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String STEP = "\\$\\{[a-z][A-Za-z]*Step}";

    private final List<String> wrong = new ArrayList<>();

    @Test
    void ids_are_words_and_none_is_generated() {
        each(BaseElement.class, (model, element) -> {
            String id = element.getId();
            if (id != null && !id.matches(CODE)) {
                wrong.add(model + ": " + id);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void models_hold_no_scripts_classes_or_listeners() {
        for (Path model : Models.processes()) {
            assertThat(ProjectFiles.read(model))
                    .doesNotContainPattern(
                            "<bpmn:script|camunda:script|camunda:class|Listener|camunda:connector|org\\.maatwerk\\.");
        }
    }

    @Test
    void steps_name_the_bean_that_is_called_after_them() {
        each(ServiceTask.class, (model, step) -> {
            String bean = step.getCamundaDelegateExpression();
            String expected = new Stem(Models.room(model), step.getId()).camel() + "Step";
            if (bean == null || !bean.matches(STEP) || !bean.equals("${" + expected + "}")) {
                wrong.add(model + ": " + step.getId());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_exit_of_a_choice_is_labelled_and_one_of_them_is_the_default() {
        each(ExclusiveGateway.class, (model, choice) -> {
            boolean labelled = choice.getOutgoing().stream().allMatch(exit -> isNamed(exit.getName()));
            if (!isNamed(choice.getName()) || !labelled || choice.getDefault() == null) {
                wrong.add(model + ": " + choice.getId());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everything_a_reader_must_know_has_a_name() {
        each(UserTask.class, (model, task) -> refuseNameless(model, task));
        each(ServiceTask.class, (model, task) -> refuseNameless(model, task));
        each(CatchEvent.class, (model, event) -> {
            if (!event.getEventDefinitions().isEmpty() || event instanceof BoundaryEvent) {
                refuseNameless(model, event);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_user_task_says_for_whom_it_is_and_how_long_it_may_take() {
        Set<String> deadlines = DeadlineSettingsInMemory.DEFAULTS.keySet();
        each(UserTask.class, (model, task) -> {
            String deadline = ProcessDoc.property(task, "deadline");
            boolean known = deadline.equals("none") || deadlines.contains(deadline);
            if (!known || !ProcessPicture.ROLES.containsKey(task.getCamundaCandidateGroups())) {
                wrong.add(model + ": " + task.getId());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void history_has_a_stated_time_to_live() {
        each(Process.class, (model, process) -> {
            if (process.getCamundaHistoryTimeToLiveString() == null || !process.isExecutable()) {
                wrong.add(model + ": " + process.getId());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everything_is_drawn() {
        for (Path file : Models.processes()) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            List<BaseElement> drawn = new ArrayList<>();
            model.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
            model.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));

            assertThat(drawn).containsAll(model.getModelElementsByType(FlowNode.class));
            assertThat(drawn).containsAll(model.getModelElementsByType(SequenceFlow.class));
        }
    }

    @Test
    void dates_of_timers_are_computed_on_our_calendar_never_by_the_engine() {
        each(TimerEventDefinition.class, (model, timer) -> {
            if (timer.getTimeDate() == null
                    || !timer.getTimeDate().getTextContent().matches("\\$\\{[a-zA-Z]+}")) {
                wrong.add(model + ": " + timer.getId());
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** One variable, or one variable compared with one code: rules live in the front rooms, not in a drawing. */
    @Test
    void a_choice_asks_one_plain_question() {
        each(ConditionExpression.class, (model, asked) -> {
            if (!asked.getTextContent().strip().matches("\\$\\{!?[a-zA-Z]+( == '[A-Z_]+')?}")) {
                wrong.add(model + ": " + asked.getTextContent());
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** A7: a timer may remind, invite, or close what was decided; it ends no task in which a person decides. */
    @Test
    void no_timer_ends_a_decision() {
        each(BoundaryEvent.class, (model, event) -> {
            boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            if (timer && !event.getAttachedTo().getId().equals("renew-attestation")) {
                wrong.add(model + ": " + event.getId());
            }
        });

        assertThat(wrong).isEmpty();
    }

    private void refuseNameless(Path model, FlowNode node) {
        if (!isNamed(node.getName())) {
            wrong.add(model + ": " + node.getId());
        }
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }

    private static <T extends BaseElement> void each(Class<T> kind, BiConsumer<Path, T> visitor) {
        for (Path model : Models.processes()) {
            Bpmn.readModelFromFile(model.toFile())
                    .getModelElementsByType(kind)
                    .forEach(element -> visitor.accept(model, element));
        }
    }
}
