package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.HEADER;
import static org.maatwerk.people.usecase.PeopleRoom.PREVENZO;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FeedFinding;
import org.maatwerk.people.FeedProblem;
import org.maatwerk.people.FeedReport;

/** X8: a bad line is reported with its number and reason, the others are taken. */
class FeedProblemsTest {

    private static final String GOOD =
            "7;An;Peeters;7@voorbeeld.example;OVO000001;;Gent;B;STATUTORY;1980-05-01;F;2020-01-01;";

    private final PeopleRoom room = new PeopleRoom();

    @ParameterizedTest
    @CsvSource({
        "7;An;, 7;;, NAME_MISSING",
        "An;Peeters, An;, NAME_MISSING",
        "7;An, 7 7;An, STAFF_NUMBER_WRONG",
        "7@voorbeeld.example, zeven, EMAIL_WRONG",
        "OVO000001, OVO1, ORGANISATION_KEY_WRONG",
        "OVO000001, OVO999999, ORGANISATION_UNKNOWN",
        ";B;, ;E;, LEVEL_WRONG",
        "STATUTORY, BENOEMD, STATUTE_WRONG",
        ";F;, ;Q;, SEX_WRONG",
        "1980-05-01, 1980-02-30, DATE_WRONG",
        "1980-05-01, 31/02/1980, DATE_WRONG",
        "2020-01-01, '', START_MISSING",
        "2020-01-01;, 2020-01-01;2019-12-31, END_BEFORE_START",
        "Gent, '\"Gent', UNREADABLE_LINE",
        "Gent, Gent;Gent, UNREADABLE_LINE",
        "OVO000001;;, OVO000001;7;, OWN_MANAGER",
        "OVO000001;;, OVO000001;nobody;, MANAGER_UNKNOWN",
        "7@voorbeeld.example, admin@voorbeeld.example, EMAIL_TAKEN",
        "7;An;Peeters;7@voorbeeld.example, ;An;Peeters;, NOBODY",
    })
    void a_bad_value_is_reported_with_its_line_and_reason(String good, String bad, FeedProblem problem) {
        byte[] file = file(GOOD.replace(good, bad) + "\n", line("8", ROADS, ""));

        FeedReport report = take(file);

        assertThat(report.findings()).containsExactly(new FeedFinding(2, problem));
        assertThat(room.persons.withStaffNumber("8")).isPresent();
    }

    @Test
    void a_name_longer_than_the_table_holds_is_reported() {
        FeedReport report = take(file(GOOD.replace("Peeters", "P".repeat(101))));

        assertThat(report.findings()).containsExactly(new FeedFinding(2, FeedProblem.TEXT_TOO_LONG));
    }

    @Test
    void a_bad_line_is_not_taken_and_its_person_has_not_left() {
        take(room.withAdministrator(line("7", ROADS, "")));

        FeedReport report = room.importPersonnelFeed.take(
                room.administrator,
                room.withAdministrator(line("7", ROADS, "").replace("1980-05-01", "vroeger")),
                true);

        assertThat(report.findings()).containsExactly(new FeedFinding(3, FeedProblem.DATE_WRONG));
        assertThat(report.counts().left()).isZero();
    }

    @Test
    void an_unknown_manager_is_reported_and_the_line_taken() {
        take(file(line("7", ROADS, "nobody")));

        assertThat(room.person("7").view().manager()).isNull();
    }

    @Test
    void the_second_line_of_the_same_person_is_refused() {
        FeedReport report = take(file(line("7", ROADS, ""), line("7", ROADS, "")));

        assertThat(report.findings()).containsExactly(new FeedFinding(3, FeedProblem.SAME_AS_EARLIER_LINE));
    }

    @Test
    void a_company_cannot_take_over_a_civil_servants_number() {
        FeedReport report = take(file(line("admin", PREVENZO, "")));

        assertThat(report.findings()).containsExactly(new FeedFinding(2, FeedProblem.STAFF_NUMBER_TAKEN));
    }

    @Test
    void an_address_may_pass_to_a_namesake_once_its_holder_left() {
        take(file(line("7", ROADS, "", "2026-01-31")));

        FeedReport report = take(file(line("8", ROADS, "").replace("8@", "7@")));

        assertThat(report.findings()).isEmpty();
        assertThat(room.people.withEmail("7@voorbeeld.example")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void names_keep_their_accents_in_every_encoding(String encoding) {
        take((HEADER + GOOD.replace("Peeters", "Daniëls-Ünal é")).getBytes(Charset.forName(encoding)));

        assertThat(room.person("7").view().lastName()).isEqualTo("Daniëls-Ünal é");
    }

    @Test
    void a_byte_order_mark_carriage_returns_commas_quotes_and_dutch_names_are_understood() {
        String file = "\uFEFFPersoneelsnummer,Voornaam,Naam,E-mail,Entiteit,Leidinggevende,Gebouw,Niveau,Statuut,"
                + "Geboortedatum,Geslacht,Begindatum,Einddatum\r\n"
                + "7,\"An\",\"Peeters, \"\"Annie\"\"\",7@voorbeeld.example,OVO000001,,\"Gent, VAC\",b,statutair,"
                + "1/5/1980,v,29/02/2020,\r\n\r\n";

        FeedReport report = take(file.getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings()).isEmpty();
        assertThat(room.person("7").view().lastName()).isEqualTo("Peeters, \"Annie\"");
        assertThat(room.person("7").view().building()).isEqualTo("Gent, VAC");
        assertThat(room.person("7").view().start()).isEqualTo("2020-02-29");
    }

    @Test
    void a_file_without_a_needed_column_is_refused_as_a_whole() {
        byte[] file = "staff_number;first_name\n7;An\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> take(file)).isInstanceOf(Refused.class).hasMessage("FEED_COLUMN_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", HEADER})
    void an_empty_file_is_refused_as_a_whole(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> take(file)).isInstanceOf(Refused.class).hasMessage("FEED_IS_EMPTY");
    }

    private FeedReport take(byte[] file) {
        return room.importPersonnelFeed.take(room.administrator, file, false);
    }
}
