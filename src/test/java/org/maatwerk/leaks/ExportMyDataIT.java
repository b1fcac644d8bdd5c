package org.maatwerk.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.audit.usecase.ExportMyData;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.testing.InContainer;
import org.maatwerk.testing.OnBothDatabases;
import org.maatwerk.testing.Patience;

/** X7: one gets everything that the access table lets one read, and nothing else (D-1). */
@OnBothDatabases
@ExtendWith(ArquillianExtension.class)
class ExportMyDataIT {

    /** D4, what the team wrote but its conclusion, and what somebody else was typing. */
    private static final Set<String> NOT_FOR_ME = Set.of(
            "reasoning",
            "whyOtherwise",
            "question",
            "smtAnswer",
            "advice",
            "minorityNote",
            "typedNotSaved",
            "emergencyReason",
            "emergencyRemark");

    @Inject
    MarkedFile markedFile;

    @Inject
    Players players;

    @Inject
    People people;

    @Inject
    Documents documents;

    @Inject
    ExportMyData exportMyData;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(ExportMyDataIT.class.getPackage()).addClass(Patience.class);
    }

    @Test
    void holds_all_that_the_staff_member_may_read_and_nothing_else() throws IOException {
        Marks marks = new Marks();
        PersonId staffMember = players.staffMember();
        CaseNumber file = markedFile.untilRefused(staffMember, marks);
        Patience.until(
                "the letter", Duration.ofMinutes(2), () -> documents.isKept(file, WriteDecisionLetter.KIND, "1"));
        Map<Boolean, List<String>> planted = marks.planted().stream()
                .collect(Collectors.partitioningBy(
                        mark -> NOT_FOR_ME.stream().anyMatch(hidden -> mark.equals("Kanarie7Qz" + hidden))));
        assertThat(planted.get(true)).hasSameSizeAs(NOT_FOR_ME);

        Map<String, byte[]> export = unpacked(exportMyData.of(staffMember));

        assertThat(export).containsOnlyKeys("mijn-gegevens.json", "mijn-gegevens.pdf");
        String json = new String(export.get("mijn-gegevens.json"), StandardCharsets.UTF_8);
        String pdf = textOf(export.get("mijn-gegevens.pdf"));
        assertThat(json).contains(planted.get(false)).doesNotContain(planted.get(true));
        planted.get(false).forEach(mark -> assertThat(pdf).contains(mark));
        planted.get(true).forEach(mark -> assertThat(pdf).doesNotContain(mark));
        assertThat(json)
                .contains(
                        file.value(), people.of(staffMember).email(), "NOT_RECOGNISED", "brief-" + file, "birth-date");
        PersonId expert = players.first(Role.CENTRAL_EXPERT);
        assertThat(json)
                .as("who opened my file")
                .contains("\"opened\"", people.of(expert).name());
    }

    /** D-6: somebody else's export does not know of it. */
    @Test
    void holds_nothing_of_somebody_elses_file() throws IOException {
        PersonId staffMember = players.staffMember();
        PersonId manager = people.of(staffMember).manager();

        String json = new String(unpacked(exportMyData.of(manager)).get("mijn-gegevens.json"), StandardCharsets.UTF_8);

        assertThat(json)
                .contains(people.of(manager).email())
                .doesNotContain(people.of(staffMember).email(), "\"sketch\"");
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Words may be broken over lines. */
    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
