package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.leaks.AccessMatrixDoc;
import org.maatwerk.leaks.WaysIn;

/**
 * Every page, address and act of the program has a row in {@code docs/security/ways-in.md}, and no row is about something
 * that is not there.
 */
class WaysInTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maatwerk");

    /** Rooms that answer to people: what they ask of a use case is an act. */
    private static final String ANSWERS_TO_PEOPLE = "org\\.maatwerk\\.(\\w+\\.web|shell(\\..*)?|start)";

    /** What the container serves of itself, by a specification that is on board. */
    private static final Set<String> OF_THE_CONTAINER = Set.of("/health");

    private static final Pattern PATH = Pattern.compile("@(?:Path|ApplicationPath|ServerEndpoint)\\(");

    @Test
    void every_page_address_and_act_has_a_row_and_every_row_is_about_one() {
        assertThat(missing(new TreeSet<>(WaysIn.written().names())))
                .as("ways in without a row")
                .isEmpty();
        Set<String> all = all();
        assertThat(WaysIn.written().names())
                .as("rows")
                .doesNotHaveDuplicates()
                .allMatch(row -> all.contains(address(row)));
    }

    @Test
    void a_way_without_a_row_is_noticed() {
        Set<String> rows = new TreeSet<>(WaysIn.written().names());
        List<String> forgotten =
                List.of("/attestation/doctor-file.xhtml", "/documents/open-document", "DecideAttestation.decide");
        forgotten.forEach(rows::remove);

        assertThat(missing(rows)).containsExactlyInAnyOrderElementsOf(forgotten);
    }

    /** Neither a REST resource nor a second servlet of the engine or of the container comes in unseen. */
    @Test
    void no_way_in_is_made_where_this_test_does_not_look() {
        List<Path> found = ProjectFiles.below(ProjectFiles.MAIN_JAVA, ".*\\.java").stream()
                .filter(file -> PATH.matcher(ProjectFiles.read(file)).find())
                .toList();
        String webXml = ProjectFiles.read(ProjectFiles.WEBAPP.resolve("WEB-INF/web.xml"));

        assertThat(found).as("REST resources and sockets").isEmpty();
        assertThat(webXml.split("<servlet-mapping>")).as("servlets of web.xml").hasSize(2);
    }

    /** A class that the table knows and nothing shows is not built yet; the day code names it, a row must show it. */
    @Test
    void what_the_program_reads_or_writes_of_a_file_is_shown_by_a_row() {
        Set<InformationClass> inRows = WaysIn.written().acts().stream()
                .flatMap(row -> row.shows().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inRows).isEqualTo(namedInCode());
    }

    @Test
    void the_page_with_the_matrix_is_what_the_rows_and_the_access_table_say() throws IOException {
        String written = AccessMatrixDoc.written();

        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(AccessMatrixDoc.FILE, written);
        }

        assertThat(AccessMatrixDoc.FILE).hasContent(written);
    }

    private static Set<InformationClass> namedInCode() {
        return HOUSE.stream()
                .filter(type -> type.getPackageName().endsWith(".usecase"))
                .filter(type -> !type.getPackageName().contains(".confidentiality."))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(InformationClass.class))
                .map(access -> InformationClass.valueOf(access.getTarget().getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One address may have a row for each feature that answers there. */
    private static String address(String row) {
        return row.replaceAll(" \\(\\w+\\)$", "");
    }

    private static Set<String> missing(Set<String> rows) {
        Set<String> missing = new TreeSet<>(all());
        missing.removeAll(rows);
        return missing;
    }

    private static Set<String> all() {
        return Stream.of(pages(), addresses(), acts(), OF_THE_CONTAINER.stream())
                .flatMap(ways -> ways)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> pages() {
        return ProjectFiles.below(ProjectFiles.WEBAPP, ".*\\.xhtml").stream()
                .map(file ->
                        "/" + ProjectFiles.WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("/WEB-INF/"));
    }

    private static Stream<String> addresses() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())));
    }

    private static Stream<String> acts() {
        return HOUSE.stream()
                .filter(type -> type.getPackageName().matches(ANSWERS_TO_PEOPLE))
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .flatMap(WaysInTest::acts);
    }

    /** The use case itself, or whoever stands behind the interface that is called. */
    private static Stream<String> acts(JavaAccess<?> call) {
        JavaClass called = call.getTargetOwner();
        return Stream.concat(Stream.of(called), called.getAllSubclasses().stream())
                .filter(type -> type.getPackageName().matches("org\\.maatwerk\\.\\w+\\.usecase"))
                .filter(type -> type.isAnnotatedWith(Transactional.class))
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals(call.getName())
                                && method.getModifiers().contains(JavaModifier.PUBLIC)))
                .map(type -> type.getSimpleName() + "." + call.getName());
    }
}
