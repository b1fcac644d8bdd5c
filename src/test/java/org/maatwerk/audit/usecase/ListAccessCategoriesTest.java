package org.maatwerk.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.audit.AuditRefusal;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.documents.usecase.PdfChecks;
import org.maatwerk.documents.usecase.TestDocuments;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Facts;

/** D-7: the list is made from the table that is enforced. */
class ListAccessCategoriesTest {

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId officer = people.add(1, "Jana", "Pauwels", Role.DATA_PROTECTION_OFFICER);
    private final PersonId expert = people.add(2, "Els", "Janssens", Role.CENTRAL_EXPERT);
    private final ListAccessCategories list = new ListAccessCategories();

    ListAccessCategoriesTest() {
        list.door = new OfficerDoor();
        list.door.people = people;
        list.door.clock = Clock.systemUTC();
        list.listings = TestDocuments.listings();
        list.clock = list.door.clock;
        list.door.gate = TestGates.gate(list.door.clock, new Facts<>());
    }

    @Test
    void says_who_may_do_what_and_nothing_of_who_may_not() {
        assertThat(list.list(officer))
                .contains(
                        new AccessGrant(
                                Relation.DOCTOR, InformationClass.D4_CRITERION_AND_REASONING, Access.WRITE, false, ""),
                        new AccessGrant(
                                Relation.DOCTOR, InformationClass.D2_SKETCH, Access.READ, false, "confirmed-version"),
                        new AccessGrant(Relation.SMT, InformationClass.D2_SKETCH, Access.READ, true, ""))
                .noneMatch(grant -> grant.access() == Access.NOTHING)
                .noneMatch(grant -> grant.relation() == Relation.ADMINISTRATOR);
    }

    /** After long sickness an adviser leads a protocol in the expert's place, and never an attestation. */
    @Test
    void names_the_adviser_where_one_may_stand_in_the_experts_place_D7() {
        assertThat(list.list(officer))
                .filteredOn(grant -> grant.who().equals("access-categories.expert-or-adviser"))
                .extracting(AccessGrant::informationClass)
                .containsExactlyInAnyOrder(InformationClass.D7_PROTOCOL, InformationClass.D8_AGREEMENTS);
    }

    /** D-7: for a register or an inspection. */
    @Test
    void is_an_accessible_document_that_says_the_same() throws IOException {
        byte[] pdf = list.pdf(officer);

        PdfChecks.assertAccessibleAndDurable(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "30 juli 2018",
                            "Arbeidsarts",
                            "Centrale expert of re-integratieadviseur",
                            "de bevestigde versie",
                            "pas nadat het personeelslid")
                    .doesNotContain("Beheerder");
        }
    }

    @Test
    void is_there_for_the_data_protection_officer_alone() {
        assertThatThrownBy(() -> list.list(expert)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list.pdf(expert)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_part_has_words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream texts = AuditRefusal.class.getResourceAsStream("texts_" + language + ".properties")) {
            words.load(texts);
        }

        assertThat(ListAccessCategories.all())
                .extracting(AccessGrant::part)
                .filteredOn(part -> !part.isEmpty())
                .isNotEmpty()
                .allMatch(part -> words.containsKey("access-part." + part));
    }
}
