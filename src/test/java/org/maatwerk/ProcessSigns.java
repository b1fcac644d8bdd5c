package org.maatwerk;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.maatwerk.Svg.Box;

/** The signs of the notation: circles for events, diamonds for gateways, and what stands in them. */
final class ProcessSigns {

    private static final String DIAMOND = "M0 -25 L25 0 L0 25 L-25 0 z";
    private static final String CROSS = "M-8 -8 L8 8 M8 -8 L-8 8";
    private static final String PLUS = "M-11 0 L11 0 M0 -11 L0 11";
    private static final String PENTAGON = "M0 -7 L7 -2 L4 6 L-4 6 L-7 -2 z";
    private static final String ENVELOPE = "M-9 -6 H9 V6 H-9 z M-9 -6 L0 1 L9 -6";
    private static final String CLOCK = "M0 -9 A9 9 0 1 1 -0.1 -9 M0 -6 V0 L4 3";

    private ProcessSigns() {}

    static void draw(Svg svg, FlowNode node, Box box) {
        if (node instanceof Gateway) {
            drawGateway(svg, node, box);
        } else {
            drawEvent(svg, node, box);
        }
    }

    private static void drawGateway(Svg svg, FlowNode node, Box box) {
        svg.mark(box, DIAMOND, "fill=\"#FFFFFF\"");
        if (node instanceof ParallelGateway) {
            svg.mark(box, PLUS, "fill=\"none\" stroke-width=\"3\"");
        } else if (node instanceof EventBasedGateway) {
            svg.circle(box, 11, "fill=\"none\"");
            svg.mark(box, PENTAGON, "fill=\"none\"");
        } else {
            svg.mark(box, CROSS, "fill=\"none\" stroke-width=\"3\"");
        }
    }

    private static void drawEvent(Svg svg, FlowNode node, Box box) {
        boolean beside = node instanceof StartEvent start && !start.isInterrupting();
        svg.circle(
                box,
                0,
                "fill=\"#FFFFFF\""
                        + (node instanceof EndEvent ? " stroke-width=\"3\"" : "")
                        + (beside ? " stroke-dasharray=\"4 3\"" : ""));
        if (node instanceof IntermediateCatchEvent || node instanceof BoundaryEvent) {
            svg.circle(box, 3, "fill=\"none\"");
        }
        Collection<EventDefinition> definitions = node.getChildElementsByType(EventDefinition.class);
        definitions.forEach(definition -> drawKind(svg, definition, box));
    }

    private static void drawKind(Svg svg, EventDefinition definition, Box box) {
        if (definition instanceof MessageEventDefinition) {
            svg.mark(box, ENVELOPE, "fill=\"none\"");
        } else if (definition instanceof TimerEventDefinition) {
            svg.mark(box, CLOCK, "fill=\"none\"");
        } else if (definition instanceof TerminateEventDefinition) {
            svg.circle(box, 7, "fill=\"#1B2430\"");
        }
    }
}
