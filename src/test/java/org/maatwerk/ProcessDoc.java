package org.maatwerk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page about one process: its picture, and what people do, what the house does and what is waited for. */
final class ProcessDoc {

    static final Path FOLDER = Path.of("docs/processes");

    private static final Map<String, String> GROUPS = Map.of(
            "staff-member", "staff member",
            "expert", "central expert",
            "doctor", "occupational doctor",
            "smt-member", "SMT member",
            "smt-chair", "SMT chair");

    private final StringBuilder page = new StringBuilder();
    private final Document model;

    private ProcessDoc(Path file) {
        model = Models.parse(file);
        String stem = ProjectFiles.stem(file);
        Element process = all("process").get(0);
        line("# " + process.getAttribute("name"));
        line("");
        line("Made from [`" + file + "`](../../" + file + ") by `ProcessDocsTest`; do not edit. Write it again with"
                + " `mvn test -Dtest=ProcessDocsTest -Ddocs.write=true`.");
        line("");
        line(ModelDrawing.documentation(process));
        line("");
        line("![" + process.getAttribute("name") + "](" + stem + ".svg)");
        tasks();
        table("What the house does by itself", "| Step | Id |", all("serviceTask"));
        table("What it waits for", "| Event | Id |", waits());
        table("How it ends", "| End | Id |", all("endEvent"));
    }

    static String of(Path file) {
        return new ProcessDoc(file).page.toString();
    }

    private void tasks() {
        if (all("userTask").isEmpty()) {
            return;
        }
        line("");
        line("## What people do");
        line("");
        line("| Task | Stem | Role | Deadline |");
        line("|---|---|---|---|");
        all("userTask")
                .forEach(task -> line("| " + task.getAttribute("name") + " | `" + task.getAttribute("id") + "` | "
                        + GROUPS.get(task.getAttributeNS(Models.CAMUNDA, "candidateGroups")) + " | " + deadline(task)
                        + " |"));
    }

    private List<Element> waits() {
        return all("*").stream()
                .filter(element -> element.getLocalName().equals("intermediateCatchEvent")
                        || element.getLocalName().equals("boundaryEvent")
                        || element.getLocalName().equals("startEvent"))
                .toList();
    }

    private void table(String title, String head, List<Element> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line(head);
        line("|---|---|");
        rows.forEach(row -> line("| " + row.getAttribute("name") + " | `" + row.getAttribute("id") + "` |"));
    }

    private static String deadline(Element task) {
        NodeList properties = task.getElementsByTagNameNS(Models.CAMUNDA, "property");
        return IntStream.range(0, properties.getLength())
                .mapToObj(i -> (Element) properties.item(i))
                .filter(property -> property.getAttribute("name").equals("deadline"))
                .map(property -> property.getAttribute("value"))
                .collect(Collectors.joining(" "));
    }

    private List<Element> all(String kind) {
        NodeList found = model.getElementsByTagNameNS(Models.BPMN, kind);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
