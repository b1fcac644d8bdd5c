package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** Every list that can be long has headings that put its rows in another order, and back; over plain HTTP. */
class SortedListsIT {

    private static final String ADMINISTRATOR = "rik.coppens@voorbeeld.example";
    private static final int FILES = 2;

    /** More than one row for the expert and the doctor. */
    @BeforeAll
    static void bringFiles() {
        FileOverHttp files = new FileOverHttp(PackagedServer.shared());
        for (int file = 0; file < FILES; file++) {
            String taken = files.withConfirmedSketch(Applicants.next().email(), FileStory.EXPERT);
            new Visitor(PackagedServer.shared())
                    .signIn(FileStory.DOCTOR)
                    .open("/attestation/plan-consultation.xhtml?case=" + taken)
                    .send("taking", "take", Map.of());
            files.withConfirmedSketch(Applicants.next().email(), FileStory.EXPERT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        FileStory.DOCTOR + ", /shell/home.xhtml, work",
        FileStory.DOCTOR + ", /attestation/doctor-agenda.xhtml, files",
        FileStory.DOCTOR + ", /attestation/doctor-agenda.xhtml, waiting",
        FileStory.EXPERT + ", /attestation/expert-files.xhtml, own-list",
        ADMINISTRATOR + ", /people/prevention-services.xhtml, mappings",
        ADMINISTRATOR + ", /workflow/deadlines.xhtml, values",
        ADMINISTRATOR + ", /workflow/holidays.xhtml, days",
        "jana.pauwels@voorbeeld.example, /audit/access-categories.xhtml, grants",
    })
    void puts_its_rows_in_the_order_of_each_heading(String who, String page, String table) {
        Visitor visitor = new Visitor(PackagedServer.shared()).signIn(who).open(page);
        int rows = rows(visitor, table).size();

        for (String heading : headings(visitor, table)) {
            List<String> up = rows(follow(visitor, table, heading, "ascending"), table);
            List<String> down = rows(follow(visitor, table, heading, "descending"), table);

            assertThat(up).as(heading).hasSize(rows).hasSizeGreaterThan(1);
            assertThat(down).as(heading).containsExactlyInAnyOrderElementsOf(up);
        }
    }

    private static Visitor follow(Visitor visitor, String table, String heading, String order) {
        Element link = visitor.page().selectFirst("#" + table + " thead a:containsOwn(" + heading + ")");
        visitor.open(link.attr("href"));
        Element turned = visitor.page().selectFirst("#" + table + " th[aria-sort=" + order + "]");
        assertThat(turned).as("%s by %s, %s", table, heading, order).isNotNull();
        assertThat(turned.text()).isEqualTo(heading);
        return visitor;
    }

    private static List<String> headings(Visitor visitor, String table) {
        List<String> headings = visitor.page().select("#" + table + " thead a").eachText();
        assertThat(headings).as("headings of %s that sort", table).isNotEmpty();
        return headings;
    }

    private static List<String> rows(Visitor visitor, String table) {
        return visitor.page().select("#" + table + " tbody tr").eachText();
    }
}
