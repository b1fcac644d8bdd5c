package org.maatwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maatwerk.shell.tags.LongTextField;
import org.maatwerk.shell.tags.TextField;

/** Writes docs/fields.md: what each field and each part of an address takes, read off pages, beans and doors. */
final class FieldsDoc {

    static final Path FILE = Path.of("docs/fields.md");

    private static final Pattern FIELD = Pattern.compile(
            "<house:(text|longtext|number|date|time|check|radios|select|checks|file)\\b((?:[^<>\"]|\"[^\"]*\")*)>");

    private static final Pattern IN_ADDRESS = Pattern.compile("<f:viewParam\\b((?:[^<>\"]|\"[^\"]*\")*)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private static final Pattern ASKED =
            Pattern.compile("getParameter\\((?:bySelf \\? )?\"([\\w-]+)\"(?: : \"([\\w-]+)\")?");

    /** Text in an address, and what a door asks for: no type says what it may be. */
    private static final Map<String, String> SAYS = Map.ofEntries(
            Map.entry("account", "a name of `LedgerAccount`; of another nothing is found"),
            Map.entry("again", "anything: that it is there is what counts"),
            Map.entry("back", "an address of the house; anything else is the home page"),
            Map.entry("building", "a building of the personnel data; of another nothing is found"),
            Map.entry("case", "the number of a file, such as IA-2026-00001; else nothing is found"),
            Map.entry("change", "check, or nothing"),
            Map.entry("chosen", "numbers of requests with a low line between them; anything else is left out"),
            Map.entry("code", "what the provider gave; it is judged by the provider"),
            Map.entry("logout_token", "what the provider signed; anything else does nothing"),
            Map.entry("done", "anything: that it is there is what counts"),
            Map.entry("draft-case", "the number of a file; a draft of another is not kept"),
            Map.entry("draft-stem", "the name of a form that keeps drafts; of another nothing is kept"),
            Map.entry("ended", "a name of `SessionEnd`; else nothing is said"),
            Map.entry("id", "a number; else nothing is found"),
            Map.entry("language", "nl or en; anything else changes nothing"),
            Map.entry("measure", "a code of the catalogue, or own; of another nothing is found"),
            Map.entry("order", "the number of an order, such as ORD-2026-00001; of another nothing is found"),
            Map.entry("out", "anything: that it is there is what counts"),
            Map.entry("person", "the number of a person; else nothing is found"),
            Map.entry("state", "what this browser was sent out with, compared in constant time; else nothing is done"),
            Map.entry("stem", "the name of a form that keeps drafts; of another nothing is kept"),
            Map.entry("step", "the name of a step of the request; anything else leads to its start"),
            Map.entry("to", "an address of the house; anything else is the home page"),
            Map.entry("trouble", "a name of a refusal; of another nothing is said"),
            Map.entry("who", "the number of who signed in; of anybody else nothing is taken"));

    private final StringBuilder page = new StringBuilder();
    private final TreeSet<String> explained = new TreeSet<>();

    private FieldsDoc() {}

    static String written() {
        FieldsDoc doc = new FieldsDoc();
        doc.head();
        doc.fields();
        doc.addresses();
        doc.doors();
        if (!doc.explained.equals(new TreeSet<>(SAYS.keySet()))) {
            throw new AssertionError("explained in vain: " + SAYS.keySet() + ", met: " + doc.explained);
        }
        return doc.page.toString();
    }

    private void head() {
        line("# What every field takes");
        line("");
        line("Made by `FieldsDocTest` from the pages, their beans and the doors; do not edit. Write it again with"
                + " `mvn test -Dtest=FieldsDocTest -Ddocs.write=true`.");
        line("");
        line("The server checks each of these, whatever the browser did: what has another form is refused at its field,"
                + " and what was typed stays. Longest is in characters, a line break counts once. What belongs together"
                + " is checked by the use case ([domain.md](domain.md)). Nothing is asked in HTML: text is text. What is"
                + " posted in all is at most 2 MB, with a file 21 MB; a name stands in a request once.");
    }

    private void fields() {
        line("");
        line("## Fields");
        line("");
        line("| Page | Field | Kind | Needed | Longest | Form |");
        line("|---|---|---|---|---|---|");
        for (Path file : pages()) {
            String source = ProjectFiles.read(file);
            FIELD.matcher(source).results().forEach(tag -> {
                Map<String, String> given = attributes(tag.group(2));
                Class<?> type = BoundType.of(source, given.get("value"));
                line("| `%s` | `%s` | %s | %s | %s | %s |"
                        .formatted(
                                name(file),
                                given.get("id"),
                                tag.group(1),
                                needed(given),
                                longest(tag.group(1), given),
                                form(tag.group(1), given, type, source)));
            });
        }
    }

    private void addresses() {
        line("");
        line("## Parts of addresses");
        line("");
        line("What cannot be read leads to the page for what is not found.");
        line("");
        line("| Page | Part | Form |");
        line("|---|---|---|");
        for (Path file : pages()) {
            String source = ProjectFiles.read(file);
            IN_ADDRESS.matcher(source).results().forEach(tag -> {
                Map<String, String> given = attributes(tag.group(1));
                Class<?> type = BoundType.of(source, given.get("value"));
                line("| `%s` | `%s` | %s |"
                        .formatted(name(file), given.get("name"), ofAddress(given.get("name"), type)));
            });
        }
    }

    private void doors() {
        line("");
        line("## What doors ask for");
        line("");
        line("| Door | Part | Form |");
        line("|---|---|---|");
        for (Path file : ProjectFiles.below(ProjectFiles.MAIN_JAVA, ".*\\.java")) {
            for (String part : asked(ProjectFiles.read(file))) {
                line("| `%s` | `%s` | %s |".formatted(ProjectFiles.stem(file), part, said(part)));
            }
        }
    }

    private static List<String> asked(String source) {
        List<String> parts = new ArrayList<>();
        ASKED.matcher(source).results().forEach(hit -> {
            parts.add(hit.group(1));
            if (hit.group(2) != null) {
                parts.add(hit.group(2));
            }
        });
        return parts.stream().distinct().toList();
    }

    private static String needed(Map<String, String> given) {
        String required = given.getOrDefault("required", "no");
        return switch (required) {
            case "true" -> "yes";
            case "no" -> "true".equals(given.get("optional")) ? "no" : "by the use case";
            default -> "`" + required.replaceAll("^#\\{|}$", "") + "`";
        };
    }

    private static String longest(String kind, Map<String, String> given) {
        String own = given.getOrDefault("longest", given.get("maxlength"));
        return switch (kind) {
            case "text" -> own == null ? String.valueOf(TextField.LONGEST) : own;
            case "longtext" -> own == null ? String.valueOf(LongTextField.LONGEST) : own;
            case "file" -> "20 MB";
            default -> "";
        };
    }

    private static String form(String kind, Map<String, String> given, Class<?> type, String source) {
        return switch (kind) {
            case "date" -> "a day, yyyy-mm-dd" + (given.containsKey("min") ? "; how early the use case says" : "");
            case "time" -> "a time, hh:mm";
            case "number" -> "a whole number; which ones the use case says";
            case "check" -> "ticked or not";
            case "file" -> "its name ends in %s, scanned for viruses first; what stands in it the use case says"
                    .formatted(given.getOrDefault("accept", "").replaceAll(",.*", ""));
            case "radios", "select", "checks" -> "one of what is offered: " + offered(given, source);
            default -> text(given, type);
        };
    }

    private static String text(Map<String, String> given, Class<?> type) {
        return switch (given.getOrDefault("type", "text")) {
            case "email" -> "an e-mail address that is known";
            case "password" -> "a password, kept nowhere";
            default -> "CaseNumber".equals(type.getSimpleName()) ? "the number of a file" : "text";
        };
    }

    private static String offered(Map<String, String> given, String source) {
        return given.containsKey("options") ? BoundType.choices(source, given.get("options")) : "yes, no";
    }

    private String ofAddress(String name, Class<?> type) {
        if (type.isEnum()) {
            return BoundType.names(type);
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a day, yyyy-mm-dd";
            case "PersonId" -> "the number of a person; else nothing is found";
            default -> said(name);
        };
    }

    private String said(String name) {
        explained.add(name);
        if (!SAYS.containsKey(name)) {
            throw new AssertionError("FieldsDoc.SAYS does not tell what may stand in " + name);
        }
        return SAYS.get(name);
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(Collectors.toMap(hit -> hit.group(1), hit -> hit.group(2), (one, other) -> one, TreeMap::new));
    }

    private static List<Path> pages() {
        return ProjectFiles.below(ProjectFiles.WEBAPP, "(?!.*/WEB-INF/tags/).*\\.xhtml");
    }

    private static String name(Path file) {
        return ProjectFiles.WEBAPP
                .relativize(file)
                .toString()
                .replace('\\', '/')
                .replaceAll("\\.xhtml$", "");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
