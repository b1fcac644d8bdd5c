package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** These stories together walk every arrow of every model, so every task, exit, message and timer, at least once. */
class EveryPathTest {

    private static final LocalDate UNTIL = LocalDate.of(2028, 3, 1);

    private static final List<Consumer<Walk>> STORIES = List.of(
            walk -> walk.submitted()
                    .firstContactMade()
                    .sketchOffered()
                    .sketchSentBack()
                    .withdrawn(),
            walk -> walk.submitted().lapsed(),
            walk -> walk.confirmed()
                    .planned()
                    .missed()
                    .planned()
                    .held()
                    .smtAsked()
                    .smtRefused(),
            walk -> walk.inAssessment().smtAsked().smtStopped(),
            walk -> walk.inAssessment()
                    .smtAsked()
                    .smtConsented()
                    .smtAnswered(MEMBER)
                    .smtAnswered(OTHER_MEMBER)
                    .smtAdvised(),
            walk -> walk.confirmed()
                    .sketchChanged()
                    .sketchReconfirmed()
                    .handoverOffered()
                    .handoverAnswered(true),
            walk -> walk.inAssessment()
                    .handoverOffered()
                    .recognised(null)
                    .flow()
                    .tell("protocol-valid", FILE, Map.of()),
            walk -> walk.inAssessment().recognised(UNTIL).expired(),
            walk -> walk.inAssessment().notRecognised(LocalDate.of(2026, 4, 16)).moveTo(LocalDate.of(2026, 4, 17)),
            walk -> walk.inAssessment()
                    .notRecognised(LocalDate.of(2026, 4, 16))
                    .reconsiderationAsked()
                    .planned(OTHER_DOCTOR)
                    .held()
                    .notRecognised(null),
            EveryPathTest::renewed,
            walk -> walk.inAssessment().recognised(UNTIL).moveTo(UNTIL.plusDays(1)),
            walk -> walk.inAssessment().recognised(UNTIL).withdrawn(),
            walk -> walk.serviceChanges(UNTIL).moveTo(UNTIL),
            walk -> walk.inAssessment().correctionAsked(DOCTOR).correctionAnswered(),
            walk -> walk.inAssessment().correctionAsked(DOCTOR).correctionStopped(),
            EveryPathTest::forgotten);

    private static void forgotten(Walk walk) {
        walk.submitted().moveTo(LocalDate.of(2026, 3, 10));
        walk.moveTo(LocalDate.of(2026, 4, 10));
    }

    private static void renewed(Walk walk) {
        walk.inAssessment().recognised(UNTIL).moveTo(UNTIL.minusMonths(6));
        walk.renewalAnswered().moveTo(UNTIL.plusDays(1));
    }

    @Test
    void every_arrow_is_walked_at_least_once() {
        Set<String> walked = new TreeSet<>();

        for (Consumer<Walk> story : STORIES) {
            try (Walk walk = new Walk()) {
                story.accept(walk);
                walk.open();
                walked.addAll(walk.engine.footprints.walked());
            }
        }

        assertThat(walked).containsAll(drawn());
    }

    /** All but the arrows out of an event-based gateway: the engine goes straight to the event that happened. */
    private static Set<String> drawn() {
        Set<String> drawn = new TreeSet<>();
        for (String model : List.of(
                "attestation/attestation",
                "attestation/renewal",
                "attestation/handover",
                "attestation/correction",
                "workflow/deadline")) {
            BpmnModelInstance read =
                    Bpmn.readModelFromStream(EveryPathTest.class.getResourceAsStream("/bpmn/" + model + ".bpmn"));
            String process =
                    read.getModelElementsByType(Process.class).iterator().next().getId();
            read.getModelElementsByType(SequenceFlow.class).stream()
                    .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                    .forEach(flow -> drawn.add(process + "/" + flow.getId()));
        }
        return drawn;
    }
}
