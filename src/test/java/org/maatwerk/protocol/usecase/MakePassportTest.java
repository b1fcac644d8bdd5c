package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.PERSONNEL_ADMIN;
import static org.maatwerk.protocol.PassportRefusal.NO_AGREEMENT_CHOSEN;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_WOULD_DIFFER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.Statements;
import org.maatwerk.documents.usecase.PdfChecks;
import org.maatwerk.documents.usecase.SealedDocuments;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.PassportStatus;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.RevisionCause;

/** What a staff member takes along: signed agreements, as they were shown, and nothing else (P12). */
class MakePassportTest {

    private final ProtocolTable table = ProtocolTable.agreed();
    private final MakePassport passports = table.get(MakePassport.class);

    @Test
    void every_agreement_in_force_can_go_in_and_says_whether_it_is_of_the_job_P12() {
        PassportView view = passports.read(AN, FILE);

        assertThat(view.agreements()).extracting(PassportLine::number).containsExactly(1, 2);
        assertThat(view.agreements()).extracting(PassportLine::isOfTheJob).containsExactly(true, false);
        assertThat(view.passports()).isEmpty();
    }

    @Test
    void what_is_shown_is_what_stands_in_both_files_P12() throws Exception {
        table.get(FollowAgreements.class).of(FILE, 1);
        table.get(DeliverAgreement.class).deliver(EXPERT, FILE, 2, today());

        PassportView.Made made = made(1, 2);

        StatementReport file = statement(made);
        assertThat(file.isA("maatwerk-passport+jwt")).isTrue();
        assertThat(file.signed().by()).isEqualTo(ProtocolTable.KEY.certificate());
        assertThat(file.signed().says())
                .containsEntry("name", "An Peeters")
                .containsEntry("made_on", today().toString())
                .containsEntry("expires_on", today().plusYears(1).toString())
                .hasEntrySatisfying("jti", id -> assertThat((String) id).matches("[0-9a-f]{48}"))
                .hasEntrySatisfying(
                        "status_address", at -> assertThat((String) at).endsWith("/protocol/passport-status"));
        assertThat(agreements(file)).extracting("what").containsExactly("Dinsdag telewerk", "Een zitstatafel");
        assertThat(agreements(file).get(1))
                .containsEntry("kind", "MATERIAL")
                .containsEntry("category", "SEATING")
                .containsEntry("who", "LINE_MANAGER")
                .containsEntry("depends_on", "PERSON")
                .containsEntry("delivered_on", today().toString());
        assertThat(words(made))
                .contains("Aanpassingspaspoort", "An Peeters", "Dinsdag telewerk", "Een zitstatafel")
                .contains(file.signed().word("jti").substring(0, 12));
    }

    @Test
    void the_paper_is_accessible_durable_and_sealed_for_others_P12() {
        byte[] paper = bytes(made(1, 2), PassportBook.PAPER);

        PdfChecks.assertAccessibleAndDurable(paper);
        assertThat(SealedDocuments.othersTake(paper)).isTrue();
        assertThat(SealedDocuments.check().of(paper).isOurs()).isTrue();
        PdfChecks.assertAccessibleAndDurable(bytes(made(2), PassportBook.PAPER));
    }

    @Test
    void what_is_not_chosen_stays_out_P12() throws Exception {
        PassportView.Made made = made(2);

        assertThat(agreements(statement(made))).extracting("what").containsExactly("Een zitstatafel");
        assertThat(words(made)).contains("Er zijn geen werkafspraken.").doesNotContain("telewerk");
        assertRefused(NO_AGREEMENT_CHOSEN, () -> passports.preview(AN, FILE, List.of()));
        assertRefused(NO_AGREEMENT_CHOSEN, () -> passports.preview(AN, FILE, List.of(7)));
    }

    /** By construction: there is no field for anything else, and both files are made from these. */
    @Test
    void nothing_else_can_get_in_than_these_fields_P12_D3() {
        assertThat(fields(PassportContent.class))
                .containsExactly(
                        "String name",
                        "String organisation",
                        "String id",
                        "LocalDate madeOn",
                        "LocalDate expiresOn",
                        "String statusAddress",
                        "List agreements");
        assertThat(fields(PassportAgreement.class))
                .containsExactly(
                        "String what",
                        "MeasureCategory category",
                        "Doer who",
                        "DependsOn dependsOn",
                        "LocalDate deliveredOn");
        assertThat(statement(made(1, 2)).signed().says())
                .containsOnlyKeys(
                        "jti", "name", "organisation", "made_on", "expires_on", "status_address", "agreements", "iat");
        assertThat(agreements(statement(made(1, 2))))
                .allSatisfy(one -> assertThat(one).containsOnlyKeys("what", "kind", "category", "who", "depends_on"));
    }

    /** What is written beside it, and everything that is not an agreement in force. */
    @Test
    void no_section_no_remark_and_no_draft_gets_in_P12_D7() throws Exception {
        table.get(ReviseProtocol.class).open(EXPERT, FILE);
        table.get(DraftProtocol.class).save(AN, FILE, ProtocolSection.OWN_WORDS, 0, "MIJN-WOORDEN");
        table.get(DraftProtocol.class).save(EXPERT, FILE, ProtocolSection.JOB, 0, "DE-FUNCTIE");
        table.get(ReviewProtocol.class).comment(HR, FILE, CommentAudience.ALL_FOUR, "OPMERKING");
        table.get(WriteAgreement.class).add(EXPERT, FILE, ProtocolTable.agreement("NOG-NIET-GETEKEND", DependsOn.JOB));

        PassportView.Made made = made(1, 2, 3);

        String all = words(made) + statement(made).signed().says();
        assertThat(all)
                .doesNotContain("MIJN-WOORDEN", "DE-FUNCTIE", "OPMERKING", "NOG-NIET-GETEKEND")
                .doesNotContain("VAPH", "EXTERNAL", FILE.value());
        assertThat(table.protocol().revisionCause()).contains(RevisionCause.AUTHOR_ASKED);
    }

    @Test
    void nothing_is_made_that_was_not_shown_P12() {
        PassportContent both = passports.preview(AN, FILE, List.of(1, 2));

        assertRefused(PASSPORT_WOULD_DIFFER, () -> passports.make(AN, FILE, List.of(1), both));
        table.clock.moveTo(table.clock.instant().plus(java.time.Duration.ofDays(1)));
        assertRefused(PASSPORT_WOULD_DIFFER, () -> passports.make(AN, FILE, List.of(1, 2), both));
        assertThat(passports.read(AN, FILE).passports()).isEmpty();
    }

    @Test
    void nobody_but_the_staff_member_makes_reads_or_opens_one_P12_D1() {
        PassportView.Made made = made(1);
        PassportDocumentGuard guard = table.get(PassportDocumentGuard.class);

        for (PersonId other : List.of(EXPERT, MANAGER, HR, BO, PERSONNEL_ADMIN)) {
            assertThatThrownBy(() -> passports.read(other, FILE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> passports.preview(other, FILE, List.of(1))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guard.letOpen(other, made.paper())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guard.letOpen(other, made.file())).isInstanceOf(NotFound.class);
        }
        guard.letOpen(AN, made.paper());
        assertThat(guard.guards(made.file().kind())).isTrue();
        assertThat(guard.guards(SignatureBook.SEALED)).isFalse();
    }

    @Test
    void before_all_signed_there_is_nothing_to_take_along_P12() {
        ProtocolTable frozen = ProtocolTable.frozen();

        assertThat(frozen.get(MakePassport.class).read(AN, FILE).agreements()).isEmpty();
        assertRefused(NO_AGREEMENT_CHOSEN, () -> frozen.get(MakePassport.class).preview(AN, FILE, List.of(1)));
    }

    @Test
    void numbers_tell_nothing_and_no_two_are_the_same_P12() {
        List<String> ids = Stream.of(made(1), made(1), made(1))
                .map(one -> statement(one).signed().word("jti"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(passports.read(AN, FILE).passports())
                .extracting(PassportView.Made::number)
                .containsExactly(3, 2, 1);
        assertThat(passports.read(AN, FILE).passports())
                .extracting(PassportView.Made::status)
                .containsOnly(PassportStatus.VALID);
    }

    private PassportView.Made made(Integer... chosen) {
        List<Integer> numbers = List.of(chosen);
        passports.make(AN, FILE, numbers, passports.preview(AN, FILE, numbers));
        return passports.read(AN, FILE).passports().get(0);
    }

    private LocalDate today() {
        return LocalDate.now(table.clock);
    }

    private StatementReport statement(PassportView.Made made) {
        return table.get(Statements.class).check(new String(bytes(made, PassportBook.FILE), StandardCharsets.US_ASCII));
    }

    private byte[] bytes(PassportView.Made made, String kind) {
        return table.get(Documents.class).bytes(FILE, kind, String.valueOf(made.number()));
    }

    private String words(PassportView.Made made) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(made, PassportBook.PAPER))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> agreements(StatementReport file) {
        return (List<Map<String, Object>>) file.signed().says().get("agreements");
    }

    private static Stream<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map((RecordComponent field) -> field.getType().getSimpleName() + " " + field.getName());
    }
}
