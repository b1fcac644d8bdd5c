package org.maatwerk;

import static org.maatwerk.ProjectFiles.MAIN_JAVA;
import static org.maatwerk.ProjectFiles.TEST_JAVA;
import static org.maatwerk.ProjectFiles.WEBAPP;
import static org.maatwerk.ProjectFiles.WORDS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word finds everything: each task, step, decision and page of the models leads to all that carries its name. */
class NameTraceTest {

    private static final Set<String> TESTS = ProjectFiles.below(TEST_JAVA, ".*\\.java").stream()
            .map(ProjectFiles::stem)
            .collect(Collectors.toSet());

    private final List<String> missing = new ArrayList<>();

    @Test
    void every_stem_leads_to_all_that_carries_its_name() {
        Models.userTasks().forEach(this::traceTask);
        pages().forEach(this::tracePage);
        Models.eachOf("serviceTask", (model, task) -> traceStep(new Stem(Models.room(model), task.getAttribute("id"))));
        Models.decisions().forEach(this::traceDecision);
        Models.eachOf("process", (model, process) -> {
            if (!process.getAttribute("id").equals(ProjectFiles.stem(model))) {
                missing.add(model + ": process " + process.getAttribute("id") + " is not named after its file");
            }
        });

        OpenEnds.areAllOf(NameTraceTest.class, missing);
    }

    private void traceTask(Stem task) {
        expectFile(task, WEBAPP.resolve(task.room()).resolve(task.id() + ".xhtml"));
        expectFile(task, inRoom(task, "usecase").resolve(task.pascal() + ".java"));
        expectTest(task, task.pascal() + "Test");
    }

    private void tracePage(Stem page) {
        expectFile(page, inRoom(page, "web").resolve(page.pascal() + "Screen.java"));
        expectTest(page, page.pascal() + "ScreenIT");
        for (String language : List.of("nl", "en")) {
            Path words = WORDS.resolve(page.room()).resolve("texts_" + language + ".properties");
            if (Files.notExists(words)
                    || ProjectFiles.read(words).lines().noneMatch(line -> line.startsWith(page.id() + "."))) {
                missing.add(page + " has no words in " + words.getFileName());
            }
        }
    }

    private void traceStep(Stem step) {
        expectFile(step, inRoom(step, "process").resolve(step.pascal() + "Step.java"));
    }

    private void traceDecision(Path model) {
        Stem decision = new Stem(Models.room(model), ProjectFiles.stem(model));
        expectTest(decision, decision.pascal() + "Test");
    }

    /** Pages of a feature; the shell's own (sign-in, errors) have no work behind them. */
    private static List<Stem> pages() {
        return ProjectFiles.below(WEBAPP, "src/main/webapp/(?!WEB-INF|resources|shell)[a-z]+/[^/]+\\.xhtml").stream()
                .map(page -> new Stem(Models.room(page), ProjectFiles.stem(page)))
                .toList();
    }

    private static Path inRoom(Stem stem, String inner) {
        return MAIN_JAVA.resolve(stem.room()).resolve(inner);
    }

    private void expectFile(Stem stem, Path file) {
        if (Files.notExists(file)) {
            missing.add(stem + " has no " + file.getFileName());
        }
    }

    private void expectTest(Stem stem, String test) {
        if (!TESTS.contains(test)) {
            missing.add(stem + " has no " + test);
        }
    }
}
