package org.maatwerk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.maatwerk.workflow.DeadlineSettingsInMemory;

/** Writes docs/processes: one page per feature with a picture and the tasks, steps and messages of each process. */
final class ProcessDoc {

    static final Path FOLDER = Path.of("docs/processes");

    private static final String NO_DEADLINE = "none";

    private final StringBuilder page = new StringBuilder();

    private ProcessDoc() {}

    /** Every file of the folder, by its name. */
    static Map<String, String> written() {
        Map<String, String> files = new TreeMap<>();
        Map<String, List<Path>> features = Models.processes().stream()
                .collect(Collectors.groupingBy(Models::room, TreeMap::new, Collectors.toList()));
        Models.decisions().forEach(table -> features.computeIfAbsent(Models.room(table), room -> List.of()));
        features.forEach((feature, models) -> files.put(feature + ".md", page(feature, models)));
        Models.processes().forEach(model -> files.put(ProjectFiles.stem(model) + ".svg", ProcessPicture.of(model)));
        return files;
    }

    private static String page(String feature, List<Path> models) {
        ProcessDoc doc = new ProcessDoc();
        doc.line("# Processes: " + feature);
        doc.line("");
        doc.line("Made by `ProcessDocTest` from the models in [bpmn/" + feature + "](../../bpmn/" + feature
                + "); do not edit. Write it again with `mvn test -Dtest=ProcessDocTest -Ddocs.write=true`.");
        if (!models.isEmpty()) {
            doc.line("");
            doc.line("A box is a task: who does it stands on top. A circle is something that happens: an envelope comes"
                    + " from a person, a clock from the calendar. A dashed frame is what may happen meanwhile. No clock"
                    + " decides a file (A7).");
        }
        models.forEach(doc::process);
        Models.decisions().stream()
                .filter(table -> Models.room(table).equals(feature))
                .forEach(table -> doc.page.append(DecisionDoc.of(table)));
        return doc.page.toString();
    }

    private void process(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        line("");
        line("## " + process.getName() + " (`" + process.getId() + "`)");
        line("");
        line(process.getChildElementsByType(Documentation.class)
                .iterator()
                .next()
                .getTextContent());
        line("");
        line("![" + process.getName() + "](" + process.getId() + ".svg)");
        tasks(model.getModelElementsByType(UserTask.class));
        steps(model.getModelElementsByType(ServiceTask.class));
        messages(model);
    }

    private void tasks(Collection<UserTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        line("");
        line("| Task | Stem | Role | Deadline |");
        line("|---|---|---|---|");
        tasks.forEach(task -> line("| " + task.getName() + " | `" + task.getId() + "` | "
                + ProcessPicture.ROLES.get(task.getCamundaCandidateGroups()).get(0) + " | " + deadline(task) + " |"));
    }

    private void steps(Collection<ServiceTask> steps) {
        if (steps.isEmpty()) {
            return;
        }
        line("");
        line("| What Maatwerk does itself | Step |");
        line("|---|---|");
        steps.forEach(step -> line("| " + step.getName() + " | `" + step.getId() + "` |"));
    }

    private void messages(BpmnModelInstance model) {
        List<String> messages = model.getModelElementsByType(MessageEventDefinition.class).stream()
                .map(definition -> definition.getMessage())
                .map(Message::getName)
                .sorted(Comparator.naturalOrder())
                .map(name -> "`" + name + "`")
                .toList();
        if (!messages.isEmpty()) {
            line("");
            line("Messages it listens to: " + String.join(", ", messages) + ".");
        }
    }

    private static String deadline(UserTask task) {
        String name = property(task, "deadline");
        if (name.equals(NO_DEADLINE)) {
            return "none";
        }
        String since = property(task, "deadlineSince");
        return "`" + name + "`: " + DeadlineSettingsInMemory.DEFAULTS.get(name) + " working days by default"
                + (since.isEmpty() ? "" : ", counted once from the first contact");
    }

    static String property(UserTask task, String name) {
        return task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> task.equals(
                        property.getParentElement().getParentElement().getParentElement()))
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
