package org.maatwerk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.maatwerk.Svg.Box;

/** Draws a process model as its author laid it out; a user task carries its role, in words and in a tint. */
final class ProcessPicture {

    /** Candidate group to Dutch name and tint. */
    static final Map<String, List<String>> ROLES = Map.ofEntries(
            Map.entry("staff-member", List.of("Personeelslid", "#FFF3D6")),
            Map.entry("expert", List.of("Centrale expert", "#E6F2EA")),
            Map.entry("personnel-admin", List.of("Personeelsadministratie", "#EEEAE2")),
            Map.entry("budget-holder", List.of("Budgethouder", "#E8EBDD")),
            Map.entry("signatory", List.of("Wie moet tekenen", "#E7F4E4")),
            Map.entry("reader", List.of("Personeelslid, leidinggevende, HR", "#FFF3D6")),
            Map.entry("doer", List.of("Wie ervoor zorgt", "#E7F4E4")),
            Map.entry("aid-keeper", List.of("HR, of wie het protocol leidt", "#DCEBF3")),
            Map.entry("tom-author", List.of("Wie de aanvraag invulde", "#E6F2EA")),
            Map.entry("decider", List.of("HR, leidend ambtenaar", "#DCEBF3")),
            Map.entry("leader", List.of("Centrale expert of adviseur", "#E6F2EA")),
            Map.entry("doctor", List.of("Arbeidsarts", "#DCEBF3")),
            Map.entry("keeper", List.of("Centrale expert of arbeidsarts", "#E6F2EA")),
            Map.entry("smt-member", List.of("Lid SMT", "#EFE6F5")),
            Map.entry("smt-chair", List.of("Voorzitter SMT", "#EFE6F5")));

    private static final double MARGIN = 20;

    private final BpmnModelInstance model;
    private final Svg svg;

    private ProcessPicture(Path file) {
        model = Bpmn.readModelFromFile(file.toFile());
        Box all = extent();
        svg = new Svg(name(), all.x(), all.y(), all.width(), all.height());
    }

    static String of(Path file) {
        ProcessPicture picture = new ProcessPicture(file);
        picture.draw();
        return picture.svg.finished();
    }

    private String name() {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }

    private Box extent() {
        List<Box> boxes = shapes().stream().map(shape -> box(shape.getBounds())).toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElseThrow() - MARGIN;
        double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow() - 2 * MARGIN;
        double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow() + 2 * MARGIN;
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow() + 2 * MARGIN;
        return new Box(left, top, right - left, bottom - top);
    }

    private Collection<BpmnShape> shapes() {
        return model.getModelElementsByType(BpmnShape.class);
    }

    /** What holds others first, so that it does not cover them; arrows under events at the border. */
    private void draw() {
        shapes().forEach(this::drawHolder);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::drawArrow);
        shapes().forEach(this::drawNode);
    }

    private void drawHolder(BpmnShape shape) {
        Box box = box(shape.getBounds());
        BaseElement element = shape.getBpmnElement();
        if (element instanceof Participant pool) {
            svg.box(box, 0, "#FFFFFF", "stroke-width=\"1.5\"");
            svg.upright(pool.getName(), box.x() + 20, box.centreY(), "font-weight=\"bold\"");
        } else if (element instanceof Lane lane) {
            svg.box(box, 0, "none", "");
            svg.upright(lane.getName(), box.x() + 20, box.centreY(), "");
        } else if (element instanceof SubProcess part) {
            boolean onEvent = part.triggeredByEvent();
            svg.box(box, 8, "#FAF9F6", onEvent ? "stroke-dasharray=\"3 3\"" : "");
            svg.leftWords(part.getName(), box.x() + 10, box.y() + 18, "font-weight=\"bold\"");
        }
    }

    private void drawArrow(BpmnEdge edge) {
        svg.arrow(edge.getWaypoints().stream()
                .map(point -> new double[] {point.getX(), point.getY()})
                .toList());
        SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
        if (flow.getName() != null) {
            svg.words(flow.getName(), box(edge.getBpmnLabel().getBounds()), "");
        }
    }

    private void drawNode(BpmnShape shape) {
        if (!(shape.getBpmnElement() instanceof FlowNode node) || node instanceof SubProcess) {
            return;
        }
        Box box = box(shape.getBounds());
        if (node instanceof UserTask task) {
            drawUserTask(task, box);
        } else if (node instanceof Task) {
            svg.box(box, 8, "#F1F1EE", "");
            svg.words("Maatwerk", line(box, 14), "font-size=\"10\" font-style=\"italic\"");
            svg.words(node.getName(), box, "");
        } else {
            ProcessSigns.draw(svg, node, box);
            if (shape.getBpmnLabel() != null) {
                svg.words(node.getName(), box(shape.getBpmnLabel().getBounds()), "");
            }
        }
    }

    private void drawUserTask(UserTask task, Box box) {
        List<String> role = ROLES.get(task.getCamundaCandidateGroups());
        svg.box(box, 8, role.get(1), "");
        svg.words(role.get(0), line(box, 14), "font-size=\"10\" font-style=\"italic\"");
        svg.words(task.getName(), new Box(box.x() + 4, box.y() + 4, box.width() - 8, box.height()), "");
        if (task.getLoopCharacteristics() != null) {
            svg.words("elk lid apart", line(box, box.height() - 10), "font-size=\"10\"");
        }
    }

    private static Box line(Box box, double y) {
        return new Box(box.x(), box.y() + y - 7, box.width(), 14);
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
