package org.maatwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.AccessRule;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.people.Role;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes docs/roles.md from the roles, the models and the access table (D-7). */
final class RolesDoc {

    static final Path FILE = Path.of("docs/roles.md");

    private static final Map<String, List<Role>> GROUPS = Map.ofEntries(
            Map.entry("staff-member", List.of(Role.STAFF_MEMBER)),
            Map.entry("expert", List.of(Role.CENTRAL_EXPERT)),
            Map.entry("personnel-admin", List.of(Role.PERSONNEL_ADMIN)),
            Map.entry("budget-holder", List.of(Role.BUDGET_HOLDER)),
            Map.entry(
                    "signatory",
                    List.of(
                            Role.STAFF_MEMBER,
                            Role.LINE_MANAGER,
                            Role.HR_OFFICER,
                            Role.CENTRAL_EXPERT,
                            Role.REINTEGRATION_ADVISER,
                            Role.HEAD_OF_ENTITY)),
            Map.entry("reader", List.of(Role.STAFF_MEMBER, Role.LINE_MANAGER, Role.HR_OFFICER)),
            Map.entry(
                    "doer",
                    List.of(Role.LINE_MANAGER, Role.HR_OFFICER, Role.CENTRAL_EXPERT, Role.REINTEGRATION_ADVISER)),
            Map.entry("aid-keeper", List.of(Role.HR_OFFICER, Role.CENTRAL_EXPERT, Role.REINTEGRATION_ADVISER)),
            Map.entry("tom-author", List.of(Role.HR_OFFICER, Role.CENTRAL_EXPERT, Role.REINTEGRATION_ADVISER)),
            Map.entry("decider", List.of(Role.HR_OFFICER, Role.HEAD_OF_ENTITY)),
            Map.entry("leader", List.of(Role.CENTRAL_EXPERT, Role.REINTEGRATION_ADVISER)),
            Map.entry("doctor", List.of(Role.OCCUPATIONAL_DOCTOR)),
            Map.entry("keeper", List.of(Role.CENTRAL_EXPERT, Role.OCCUPATIONAL_DOCTOR)),
            Map.entry("smt-member", List.of(Role.SMT_MEMBER)),
            Map.entry("smt-chair", List.of(Role.SMT_CHAIR)));

    private static final Map<Access, String> WORDS = Map.of(
            Access.METADATA, "knows that it exists, its status and dates",
            Access.READ, "reads",
            Access.WRITE, "reads and writes");

    private final StringBuilder page = new StringBuilder();

    private RolesDoc() {}

    static String written() {
        RolesDoc doc = new RolesDoc();
        doc.line("# Roles");
        doc.line("");
        doc.line("Made by `RolesDocTest` from `Role`, the process models and"
                + " [the access table](../src/main/resources/org/maatwerk/confidentiality/access-table.md); do not edit."
                + " Write it again with `mvn test -Dtest=RolesDocTest -Ddocs.write=true`.");
        doc.line("");
        doc.line("A role opens screens. A file opens only to somebody with a current relation to that file.");
        doc.tasks();
        doc.relations();
        return doc.page.toString();
    }

    private void tasks() {
        line("");
        line("## Who does what");
        line("");
        line("| Role | Task | Stem | Process | Deadline |");
        line("|---|---|---|---|---|");
        List<Task> tasks = allTasks();
        for (Role role : Role.values()) {
            List<Task> own = tasks.stream().filter(task -> task.role == role).toList();
            own.forEach(task -> line(task.row()));
            if (own.isEmpty()) {
                line("| " + words(role) + " | no task in the models yet | | | |");
            }
        }
    }

    private void relations() {
        line("");
        line("## Who may see what");
        line("");
        line("The categories of persons with access to health data (law of 30 July 2018, art. 9; rule D-7)."
                + " What is not named stays closed.");
        for (Relation relation : Relation.values()) {
            line("");
            line("### " + words(relation));
            line("");
            List<String> allowed = Arrays.stream(InformationClass.values())
                    .filter(each -> AccessTable.inForce().rule(relation, each).access() != Access.NOTHING)
                    .map(each -> "- " + words(each) + ": "
                            + words(AccessTable.inForce().rule(relation, each)))
                    .toList();
            allowed.forEach(this::line);
            if (allowed.isEmpty()) {
                line("Nothing.");
            }
        }
    }

    private static List<Task> allTasks() {
        List<Task> tasks = new ArrayList<>();
        Models.eachOf("userTask", (model, element) -> tasks.addAll(Task.of(model, element)));
        return tasks;
    }

    private static String words(Enum<?> constant) {
        String words = capitals(constant.name().replace('_', ' ').toLowerCase());
        return constant instanceof InformationClass
                ? constant.name().substring(0, constant.name().indexOf('_')) + " "
                        + words.substring(words.indexOf(' ') + 1)
                : words.substring(0, 1).toUpperCase() + words.substring(1);
    }

    private static String capitals(String words) {
        return words.replace("smt", "SMT").replace("hr ", "HR ");
    }

    private static String words(AccessRule rule) {
        return WORDS.get(rule.access())
                + (rule.afterRelease() ? ", only after the staff member's recorded release" : "")
                + (rule.part().isEmpty() ? "" : " (" + rule.part() + ")");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private record Task(Role role, String name, String stem, String process, String deadline) {

        static List<Task> of(Path model, Element element) {
            String group = element.getAttributeNS(Models.CAMUNDA, "candidateGroups");
            if (!GROUPS.containsKey(group)) {
                throw new IllegalStateException(element.getAttribute("id") + " has no known group: " + group);
            }
            return GROUPS.get(group).stream()
                    .map(role -> new Task(
                            role,
                            element.getAttribute("name"),
                            element.getAttribute("id"),
                            ProjectFiles.stem(model),
                            deadline(element)))
                    .toList();
        }

        private static String deadline(Element task) {
            NodeList properties = task.getElementsByTagNameNS(Models.CAMUNDA, "property");
            return IntStream.range(0, properties.getLength())
                    .mapToObj(i -> (Element) properties.item(i))
                    .filter(property -> property.getAttribute("name").equals("deadline"))
                    .map(property -> property.getAttribute("value"))
                    .collect(Collectors.joining(" "));
        }

        String row() {
            return "| " + words(role) + " | " + name + " | `" + stem + "` | " + process + " | " + deadline + " |";
        }
    }
}
