package org.maatwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A process model as a picture (SVG), drawn where its author put things. */
final class ModelDrawing {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAYPOINTS = "http://www.omg.org/spec/DD/20100524/DI";

    private static final int MARGIN = 20;

    private final Map<String, Element> elements = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();
    private final Document model;
    private final List<Box> boxes = new ArrayList<>();

    private ModelDrawing(Path file) {
        model = Models.parse(file);
        NodeList all = model.getElementsByTagNameNS(Models.BPMN, "*");
        each(all, element -> elements.put(element.getAttribute("id"), element));
        each(model.getElementsByTagNameNS(DI, "BPMNShape"), shape -> boxes.add(Box.of(shape)));
    }

    static String of(Path file) {
        return new ModelDrawing(file).drawn();
    }

    private String drawn() {
        Box whole = Box.around(boxes).grownBy(MARGIN);
        Element process =
                (Element) model.getElementsByTagNameNS(Models.BPMN, "process").item(0);
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%s %s %s %s\""
                        + " font-family=\"Atkinson Hyperlegible Next, Verdana, sans-serif\" font-size=\"12\" fill=\"#1B2430\">",
                whole.x(), whole.y(), whole.width(), whole.height());
        line("<title>%s</title>", escaped(process.getAttribute("name")));
        line("<desc>%s</desc>", escaped(documentation(process)));
        line(
                "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\""
                        + " orient=\"auto\"><path d=\"M0 0 10 5 0 10z\" fill=\"#465264\"/></marker></defs>");
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#FFFFFF\"/>",
                whole.x(), whole.y(), whole.width(), whole.height());
        each(model.getElementsByTagNameNS(DI, "BPMNShape"), this::shape);
        each(model.getElementsByTagNameNS(DI, "BPMNEdge"), this::edge);
        line("</svg>");
        return svg.toString();
    }

    private void shape(Element shape) {
        Element element = elements.get(shape.getAttribute("bpmnElement"));
        Box box = Box.of(shape);
        switch (element.getLocalName()) {
            case "participant", "lane" -> lane(box, element);
            case "subProcess" -> subProcess(box, element);
            case "userTask", "serviceTask" -> task(box, element);
            case "exclusiveGateway", "parallelGateway", "eventBasedGateway" -> gateway(box, element, shape);
            default -> event(box, element, shape);
        }
    }

    private void lane(Box box, Element element) {
        rect(box, "fill=\"#FAF9F6\" stroke=\"#7B8696\"", 0);
        line(
                "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"middle\" font-weight=\"700\">%s</text>",
                box.x() + MARGIN, box.middle(), escaped(element.getAttribute("name")));
    }

    private void subProcess(Box box, Element element) {
        boolean byEvent = element.getAttribute("triggeredByEvent").equals("true");
        rect(box, "fill=\"#FFFFFF\" stroke=\"#465264\"" + (byEvent ? " stroke-dasharray=\"3 4\"" : ""), 8);
        line(
                "<text x=\"%s\" y=\"%s\" font-weight=\"700\">%s</text>",
                box.x() + 12, box.y() + 20, escaped(element.getAttribute("name")));
    }

    private void task(Box box, Element element) {
        boolean person = element.getLocalName().equals("userTask");
        rect(box, "fill=\"" + (person ? "#E6F2EA" : "#FFFFFF") + "\" stroke=\"#0A4A66\" stroke-width=\"2\"", 8);
        text(element.getAttribute("name"), box.centre(), box.middle(), (int) (box.width() / 6.4));
        if (element.getElementsByTagNameNS(Models.BPMN, "multiInstanceLoopCharacteristics")
                        .getLength()
                > 0) {
            line(
                    "<path d=\"M%s %sv-9m5 9v-9m5 9v-9\" stroke=\"#0A4A66\" stroke-width=\"2\"/>",
                    box.centre() - 5, box.y() + box.height() - 4);
        }
    }

    private void gateway(Box box, Element element, Element shape) {
        double half = box.width() / 2;
        line(
                "<path d=\"M%s %sl%s %s %s %s %s %sz\" fill=\"#FFF3D6\" stroke=\"#704700\" stroke-width=\"2\"/>",
                box.centre(), box.y(), half, half, -half, half, -half, -half);
        String mark = Map.of("exclusiveGateway", "×", "parallelGateway", "+").getOrDefault(element.getLocalName(), "○");
        line(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"26\">%s</text>",
                box.centre(), box.middle() + 9, mark);
        label(element, shape, box);
    }

    private void event(Box box, Element element, Element shape) {
        String kind = element.getLocalName();
        String dashes = element.getAttribute("isInterrupting").equals("false")
                        || element.getAttribute("cancelActivity").equals("false")
                ? " stroke-dasharray=\"4 3\""
                : "";
        circle(box, 18, "stroke-width=\"" + (kind.equals("endEvent") ? 4 : 2) + "\"" + dashes);
        if (kind.equals("intermediateCatchEvent") || kind.equals("boundaryEvent")) {
            circle(box, 14, "stroke-width=\"1.5\"" + dashes);
        }
        if (has(element, "messageEventDefinition")) {
            line(
                    "<path d=\"M%s %sh18v12h-18zl9 7 9-7\" fill=\"none\" stroke=\"#465264\"/>",
                    box.centre() - 9, box.middle() - 6);
        }
        if (has(element, "timerEventDefinition")) {
            line(
                    "<path d=\"M%s %sv9l6 4\" fill=\"none\" stroke=\"#465264\" stroke-width=\"2\"/>",
                    box.centre(), box.middle() - 9);
        }
        if (has(element, "terminateEventDefinition")) {
            line("<circle cx=\"%s\" cy=\"%s\" r=\"9\"/>", box.centre(), box.middle());
        }
        label(element, shape, box);
    }

    private void edge(Element edge) {
        List<Element> points = list(edge.getElementsByTagNameNS(WAYPOINTS, "waypoint"));
        String path = points.stream()
                .map(point -> point.getAttribute("x") + "," + point.getAttribute("y"))
                .collect(Collectors.joining(" "));
        line(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#465264\" stroke-width=\"1.5\" marker-end=\"url(#arrow)\"/>",
                path);
        Element flow = elements.get(edge.getAttribute("bpmnElement"));
        Element last = points.get(0);
        label(
                flow,
                edge,
                new Box(Double.parseDouble(last.getAttribute("x")), Double.parseDouble(last.getAttribute("y")), 0, 0));
    }

    /** Where the author put the label, else under the thing itself. */
    private void label(Element element, Element shape, Box fallback) {
        NodeList labels = shape.getElementsByTagNameNS(DI, "BPMNLabel");
        boolean placed = labels.getLength() > 0
                && ((Element) labels.item(0))
                                .getElementsByTagNameNS(DC, "Bounds")
                                .getLength()
                        > 0;
        if (placed) {
            Box box = Box.of((Element) labels.item(0));
            text(element.getAttribute("name"), box.centre(), box.middle(), (int) Math.max(10, box.width() / 5.6));
        } else {
            text(element.getAttribute("name"), fallback.centre(), fallback.y() + fallback.height() + 14, 18);
        }
    }

    private void text(String words, double x, double y, int widest) {
        List<String> lines = wrapped(words, widest);
        for (int i = 0; i < lines.size(); i++) {
            double at = y + 4 + (i - (lines.size() - 1) / 2.0) * 14;
            line("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>", x, at, escaped(lines.get(i)));
        }
    }

    private static List<String> wrapped(String words, int widest) {
        List<String> lines = new ArrayList<>();
        for (String word : words.isBlank() ? new String[0] : words.split("\\s+")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < widest) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private void rect(Box box, String look, int radius) {
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"" + radius + "\" " + look + "/>",
                box.x(),
                box.y(),
                box.width(),
                box.height());
    }

    private void circle(Box box, int radius, String look) {
        line(
                "<circle cx=\"%s\" cy=\"%s\" r=\"" + radius + "\" fill=\"#FFFFFF\" stroke=\"#465264\" " + look + "/>",
                box.centre(),
                box.middle());
    }

    private static boolean has(Element element, String definition) {
        return element.getElementsByTagNameNS(Models.BPMN, definition).getLength() > 0;
    }

    static String documentation(Element element) {
        NodeList found = element.getElementsByTagNameNS(Models.BPMN, "documentation");
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private void line(String format, Object... values) {
        Object[] plain = IntStream.range(0, values.length)
                .mapToObj(i -> values[i] instanceof Double number ? round(number) : values[i])
                .toArray();
        svg.append(String.format(Locale.ROOT, format, plain)).append('\n');
    }

    private static String round(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static void each(NodeList nodes, Consumer<Element> visitor) {
        list(nodes).forEach(visitor);
    }

    private record Box(double x, double y, double width, double height) {

        static Box of(Element shape) {
            Element bounds =
                    (Element) shape.getElementsByTagNameNS(DC, "Bounds").item(0);
            return new Box(
                    Double.parseDouble(bounds.getAttribute("x")),
                    Double.parseDouble(bounds.getAttribute("y")),
                    Double.parseDouble(bounds.getAttribute("width")),
                    Double.parseDouble(bounds.getAttribute("height")));
        }

        static Box around(List<Box> boxes) {
            double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
            double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
            double right =
                    boxes.stream().mapToDouble(box -> box.x + box.width).max().orElse(0);
            double bottom =
                    boxes.stream().mapToDouble(box -> box.y + box.height).max().orElse(0);
            return new Box(left, top, right - left, bottom - top);
        }

        Box grownBy(double margin) {
            return new Box(x - margin, y - margin, width + 2 * margin, height + 2.5 * margin);
        }

        double centre() {
            return x + width / 2;
        }

        double middle() {
            return y + height / 2;
        }
    }
}
