package org.maatwerk.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.documents.Listing;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.people.Role;

/** X7: the same records for machines and for people. */
class ExportTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"gewoon", "\"quoted\" and \\ back", "line\nline\ttab", "Zoë 👩‍🦽 李", "</script>"})
    void json_gives_every_text_back_as_it_was(String text) throws Exception {
        byte[] json = ExportText.json(List.of(OwnRecord.of("person").with("last-name", text)), TODAY);

        JsonNode read = new ObjectMapper().readTree(json);
        assertThat(read.get("madeOn").asText()).isEqualTo("2026-11-22");
        assertThat(read.at("/records/0/kind").asText()).isEqualTo("person");
        assertThat(read.at("/records/0/facts/last-name").asText()).isEqualTo(text);
    }

    @Test
    void people_read_words_where_machines_read_codes() throws Exception {
        List<OwnRecord> records =
                List.of(OwnRecord.of("role").with("role", Role.CENTRAL_EXPERT).with("from", TODAY));

        Listing listing = ExportText.listing(records, TODAY);

        assertThat(listing.parts()).singleElement().satisfies(part -> {
            assertThat(part.heading()).isEqualTo("Een rol die je hebt");
            assertThat(part.facts())
                    .containsEntry("Rol", "centrale expert handicap")
                    .containsEntry("Vanaf", "2026-11-22");
        });
        assertThat(new ObjectMapper()
                        .readTree(ExportText.json(records, TODAY))
                        .at("/records/0/facts/role")
                        .asText())
                .isEqualTo("CENTRAL_EXPERT");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(ExportText.listing(List.of(OwnRecord.of("person").with("email", null)), TODAY)
                        .parts())
                .isEmpty();
    }

    @Test
    void a_fact_without_words_is_found_out() {
        assertThatThrownBy(
                        () -> ExportText.listing(List.of(OwnRecord.of("person").with("shoe-size", 41)), TODAY))
                .hasMessageContaining("own-data.fact.shoe-size");
    }
}
