package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A model is a drawing that a process owner can read, and it holds no program. */
class ModelTest {

    private static final Pattern PLAIN_ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** What a gateway or timer may ask: one variable, or one variable compared with one code. */
    private static final Pattern PLAIN_QUESTION = Pattern.compile("\\$\\{!?[a-zA-Z]+( == '[A-Z_]+')?}");

    private static final Set<String> SHOWN = Set.of(
            "process",
            "userTask",
            "serviceTask",
            "subProcess",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "eventBasedGateway");

    private final List<String> findings = new ArrayList<>();

    @Test
    void ids_are_words_and_what_is_shown_has_a_name() {
        everywhere("*", (model, element) -> {
            String id = element.getAttribute("id");
            if (!id.isEmpty() && !PLAIN_ID.matcher(id).matches()) {
                findings.add(model + ": " + id + " is not a word of ours");
            }
            if (SHOWN.contains(element.getLocalName())
                    && element.getAttribute("name").isBlank()) {
                findings.add(model + ": " + id + " has no name");
            }
        });

        assertThat(findings).isEmpty();
    }

    @Test
    void models_name_beans_and_hold_no_class_script_or_listener() {
        everywhere("*", (model, element) -> {
            String kind = element.getLocalName();
            if (kind.toLowerCase().contains("script")
                    || element.hasAttributeNS(Models.CAMUNDA, "class")
                    || element.hasAttributeNS(Models.CAMUNDA, "expression")) {
                findings.add(model + ": " + element.getAttribute("id") + " holds a program");
            }
        });
        everywhere("serviceTask", (model, task) -> {
            Stem step = new Stem(Models.room(model), task.getAttribute("id"));
            if (!task.getAttributeNS(Models.CAMUNDA, "delegateExpression").equals("${" + step.camel() + "Step}")) {
                findings.add(step + " is not done by its step");
            }
        });
        Models.processes()
                .forEach(model -> each(Models.parse(model).getElementsByTagNameNS(Models.CAMUNDA, "*")).stream()
                        .filter(element -> element.getLocalName().endsWith("Listener")
                                || element.getLocalName().equals("script"))
                        .forEach(element -> findings.add(model + " holds a " + element.getLocalName())));

        assertThat(findings).isEmpty();
    }

    @Test
    void exits_of_a_question_are_labelled_and_ask_plainly() {
        everywhere("exclusiveGateway", (model, gateway) -> exitsOf(gateway)
                .filter(flow -> flow.getAttribute("name").isBlank())
                .forEach(flow -> findings.add(model + ": " + flow.getAttribute("id") + " has no label")));
        for (String kind : List.of("conditionExpression", "timeDate")) {
            everywhere(kind, (model, asked) -> {
                if (!PLAIN_QUESTION.matcher(asked.getTextContent().strip()).matches()) {
                    findings.add(model + " asks " + asked.getTextContent());
                }
            });
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void history_time_is_stated_and_every_task_says_for_whom_and_by_when() {
        everywhere("process", (model, process) -> {
            if (process.getAttributeNS(Models.CAMUNDA, "historyTimeToLive").isBlank()) {
                findings.add(model + " does not say how long its history is kept");
            }
        });
        everywhere("userTask", (model, task) -> {
            boolean deadline = each(task.getElementsByTagNameNS(Models.CAMUNDA, "property")).stream()
                    .anyMatch(property -> property.getAttribute("name").equals("deadline"));
            if (!deadline
                    || task.getAttributeNS(Models.CAMUNDA, "candidateGroups").isBlank()) {
                findings.add(model + ": " + task.getAttribute("id") + " does not say for whom and by when");
            }
        });

        assertThat(findings).isEmpty();
    }

    /** A7: a timer may remind, invite or close what was decided; it hangs on no task in which a person decides. */
    @Test
    void no_timer_ends_a_decision() {
        everywhere("boundaryEvent", (model, event) -> {
            boolean timer = event.getElementsByTagNameNS(Models.BPMN, "timerEventDefinition")
                            .getLength()
                    > 0;
            if (timer && !event.getAttribute("attachedToRef").equals("renew-attestation")) {
                findings.add(model + ": a timer ends " + event.getAttribute("attachedToRef"));
            }
        });

        assertThat(findings).isEmpty();
    }

    private static Stream<Element> exitsOf(Element gateway) {
        Document model = gateway.getOwnerDocument();
        return each(model.getElementsByTagNameNS(Models.BPMN, "sequenceFlow")).stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")));
    }

    private static void everywhere(String kind, BiConsumer<Path, Element> visitor) {
        Models.eachOf(kind, visitor);
    }

    private static List<Element> each(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
