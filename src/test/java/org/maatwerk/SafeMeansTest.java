package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.Nowhere.JAVA;
import static org.maatwerk.Nowhere.SCRIPTS;
import static org.maatwerk.Nowhere.assertNowhere;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Means that the product does use, in the one way that opens no hole. */
class SafeMeansTest {

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/house/house.js");

    private static final Pattern PATTERN = Pattern.compile(
            "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** What patterns that run away run away on: long, and wrong only at its end. */
    private static final List<String> HOSTILE =
            List.of("a", "0", " ", ";", "a;", "a@", ".", "a.", "=", "&a", "A", "{{a", "a b", "/", "<", "\n");

    @Test
    void no_pattern_runs_away_on_long_hostile_words_V1_3_12() {
        Set<String> patterns = new TreeSet<>();
        ProjectFiles.below(ProjectFiles.MAIN_JAVA, JAVA)
                .forEach(file -> patterns.addAll(patternsIn(ProjectFiles.read(file))));

        assertThat(patterns)
                .hasSizeGreaterThan(20)
                .allSatisfy(pattern -> assertThat(slowest(pattern)).as(pattern).isLessThan(Duration.ofSeconds(3)));
    }

    @Test
    void the_script_asks_the_document_only_for_what_no_element_can_be_called_V3_2_3() {
        Set<String> known = Set.of(
                "addEventListener", "body", "createElement", "getElementById", "querySelectorAll", "visibilityState");
        Set<String> ofWindow = Set.of("addEventListener", "clearTimeout", "setTimeout");
        String script = ProjectFiles.read(SCRIPT);

        assertThat(script.replaceAll("(?m)^//.*\\n", "")).startsWith("(function () {\n    \"use strict\";");
        assertThat(names("\\bdocument\\.(\\w+)", script)).isNotEmpty().isSubsetOf(known);
        assertThat(names("\\bwindow\\.(\\w+)", script)).isNotEmpty().isSubsetOf(ofWindow);
        assertThat(names("\\b(window|document)\\[", script)).isEmpty();
    }

    @Test
    void nothing_answers_with_script_that_another_page_could_take_in_V3_5_6() {
        assertNowhere(
                "(application|text)/(x-)?(java|ecma)script|getParameter\\(\"(callback|jsonp)\"\\)",
                "(?!.*/launch/).*\\.java",
                "response.setContentType(\"application/javascript\")",
                "request.getParameter(\"callback\")");
    }

    @Test
    void script_and_look_are_the_same_for_everybody_V3_5_7() {
        assertNowhere("[#$]\\{", ".*/resources/.*\\.(js|css|svg)", "var name = \"#{currentUser.name}\"");
        assertThat(ProjectFiles.below(ProjectFiles.WEBAPP, SCRIPTS)).containsExactly(SCRIPT);
    }

    @Test
    void an_upload_is_read_and_never_put_in_a_folder_V5_3_1() {
        assertNowhere(
                "\\bpart\\.write\\(|transferTo\\(|Files\\.(copy|write|newOutputStream)\\(.*(upload|part|getSubmittedFileName)",
                ".*/(web|shell|tags|door)/.*\\.java",
                "part.write(name)",
                "Files.copy(part.getInputStream(), place)");
        // its name is looked at in one place, for its ending
        String elsewhere = "(?!.*/tags/FileField\\.java).*\\.java";
        assertNowhere("getSubmittedFileName|getFileName\\(\\).*part", elsewhere, "part.getSubmittedFileName()");
    }

    /** Each of them takes a setting, a number, a moment or a file number; a new one is looked at before it comes in. */
    @Test
    void paths_are_made_where_we_know_of_and_of_our_own_names_V5_3_2() {
        Set<String> known = Set.of(
                "HeadsFolder",
                "VerifyLog",
                "Provider",
                "ConfiguredKeys",
                "ConfiguredSignatures",
                "ConfiguredSealKeys",
                "SealKeyStore",
                "VerifyDocument",
                "FileSecretFolder",
                "IssuerFolder",
                "KeptFile",
                "PackagedModels",
                "ConfiguredPost",
                "DropFolder",
                "LoadFirstPeople",
                "PaymentFolder",
                "PaymentFolderRound");
        Pattern path = Pattern.compile("\\bPath\\.of\\(|Paths\\.get\\(|new File\\(|createTempFile\\(|"
                + "\\b(folder|place|file|root|path)\\.resolve(Sibling)?\\(");
        assertThat(path.matcher("folder.resolve(request.getParameter(\"name\"))")
                        .find())
                .isTrue();

        Set<String> making = ProjectFiles.below(ProjectFiles.MAIN_JAVA, "(?!.*/launch/).*\\.java").stream()
                .filter(file -> path.matcher(ProjectFiles.read(file)).find())
                .map(ProjectFiles::stem)
                .collect(Collectors.toSet());

        assertThat(making).isEqualTo(known);
    }

    @Test
    void logs_go_nowhere_but_where_the_launcher_leads_them_V16_2_3() {
        assertNowhere(
                "System\\.(out|err)\\b|printStackTrace\\(|\\b(File|Console|Socket)Handler\\b|addHandler\\(",
                "(?!.*/launch/).*/main/java/.*\\.java",
                "System.out.println(name)",
                "failure.printStackTrace()",
                "log.addHandler(new SocketHandler(host, port))");
    }

    /** The engine evaluates some of what its queries are given; published holes came in that way. */
    @Test
    void no_query_of_the_engine_takes_an_expression_or_foreign_sql() {
        assertNowhere(
                "\\.(?!get|set|create)\\w+Expression\\(|createFilter\\(|getFilterService|newTaskFilter\\("
                        + "|\\.createNative(Task|Process|Execution|Historic|Case|Decision)\\w*Query\\(",
                JAVA,
                "createTaskQuery().taskAssigneeExpression(typed)",
                "query.dueBeforeExpression(\"${\" + typed + \"}\")",
                "engine.getTaskService().createNativeTaskQuery()");
    }

    private static Duration slowest(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        Instant begun = Instant.now();
        for (String one : HOSTILE) {
            String words = one.repeat(1_500 / one.length()) + "\u0000";
            compiled.matcher(words).matches();
            compiled.matcher(words).find();
        }
        return Duration.between(begun, Instant.now());
    }

    private static Set<String> patternsIn(String source) {
        return PATTERN.matcher(source)
                .results()
                .map(found -> found.group(1).translateEscapes())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String pattern, String source) {
        return Pattern.compile(pattern)
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replaceAll(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
