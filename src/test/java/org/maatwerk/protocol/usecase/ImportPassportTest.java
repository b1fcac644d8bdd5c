package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.PassportRefusal.ISSUER_NOT_TRUSTED;
import static org.maatwerk.protocol.PassportRefusal.NOT_A_PASSPORT;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_CONTENT_CHANGED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_EXPIRED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_HEAD_CHANGED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_IS_UNKNOWN;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_OF_ANOTHER_ADDRESS;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_REVOKED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_SIGNATURE_WRONG;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.Statements;
import org.maatwerk.documents.usecase.SelfMadeKey;
import org.maatwerk.documents.usecase.TestStatements;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.PassportIssuer;
import org.maatwerk.protocol.usecase.ImportPassport.Outcome;

/** A passport from elsewhere is taken when every check holds, and what is wrong is said (P12). */
class ImportPassportTest {

    private static final String ID = "ab".repeat(24);
    private static final SealKey THEIRS = SelfMadeKey.of("CN=Elders", NOW.minusSeconds(60));
    private static final URI ADDRESS = URI.create("https://elders.example");

    private final ProtocolTable table = ProtocolTable.held();
    private final ImportPassport importing = table.get(ImportPassport.class);
    private final OwnImports own = table.get(OwnImports.class);
    private final Statements theirs = TestStatements.of(THEIRS, table.clock);

    @BeforeEach
    void theyAreTrusted() {
        table.issuers.add(new PassportIssuer("elders", ADDRESS, THEIRS.chain()));
        answers("VALID");
    }

    @Test
    void is_kept_and_read_by_its_owner_alone_P12() {
        assertThat(take(passport())).isEqualTo(Outcome.IMPORTED);

        assertThat(own.read(AN)).singleElement().satisfies(one -> {
            assertThat(one.number().value()).startsWith("AP-2026-");
            assertThat(one.content()).isEqualTo(content(TODAY.plusYears(1)));
            assertThat(one.expired()).isFalse();
        });
        assertThat(own.read(BO)).isEmpty();
        assertThat(table.elsewhere.asked).containsExactly("https://elders.example " + ID);
    }

    /** Replay. */
    @Test
    void the_same_twice_is_kept_once_and_nobody_is_asked_again_P12() {
        take(passport());

        assertThat(take(passport())).isEqualTo(Outcome.THERE_BEFORE);
        assertThat(own.read(AN)).hasSize(1);
        assertThat(table.elsewhere.asked).hasSize(1);
    }

    @Test
    void a_changed_byte_is_noticed_and_its_part_is_named_P12() {
        String[] parts = passport().split("\\.");

        assertRefused(PASSPORT_CONTENT_CHANGED, () -> take(parts[0] + "." + flipped(parts[1]) + "." + parts[2]));
        assertRefused(PASSPORT_SIGNATURE_WRONG, () -> take(parts[0] + "." + parts[1] + "." + flipped(parts[2])));
        assertRefused(PASSPORT_HEAD_CHANGED, () -> take("A" + parts[0].substring(1) + "." + parts[1] + "." + parts[2]));
        assertThat(own.read(AN)).isEmpty();
    }

    @Test
    void another_issuer_is_refused_also_when_one_we_trust_is_named_in_it_P12() {
        SealKey stranger = SelfMadeKey.of("CN=Elders", NOW.minusSeconds(60));

        assertRefused(
                ISSUER_NOT_TRUSTED,
                () -> take(TestStatements.of(stranger, table.clock)
                        .sign(PassportClaims.TYPE, PassportClaims.of(content(TODAY.plusYears(1))))));
        assertThat(table.elsewhere.asked).isEmpty();
    }

    @Test
    void no_algorithm_none_P12() {
        String[] parts = passport().split("\\.");
        String head = new Base64URL(parts[0]).decodeToString().replace("\"ES256\"", "\"none\"");

        assertRefused(PASSPORT_HEAD_CHANGED, () -> take(Base64URL.encode(head) + "." + parts[1] + "." + parts[2]));
    }

    @Test
    void a_statement_of_another_kind_or_without_a_field_is_no_passport_P12() {
        assertRefused(NOT_A_PASSPORT, () -> take("geen paspoort"));
        assertRefused(
                NOT_A_PASSPORT,
                () -> take(theirs.sign(PassportClaims.STATUS_TYPE, PassportClaims.of(content(TODAY.plusYears(1))))));
        for (String field : List.of("jti", "name", "organisation", "made_on", "expires_on", "agreements")) {
            Map<String, Object> without = new HashMap<>(PassportClaims.of(content(TODAY.plusYears(1))));
            without.remove(field);
            assertRefused(NOT_A_PASSPORT, () -> take(theirs.sign(PassportClaims.TYPE, without)));
            without.put(field, field.equals("agreements") ? List.of(Map.of("what", "x")) : 7);
            assertRefused(NOT_A_PASSPORT, () -> take(theirs.sign(PassportClaims.TYPE, without)));
        }
    }

    /** The address is the operator's, never the file's: nobody makes us call another. */
    @Test
    void another_address_than_the_issuers_is_refused_and_never_called_P12() {
        Map<String, Object> elsewhere = new HashMap<>(PassportClaims.of(content(TODAY.plusYears(1))));
        elsewhere.put("status_address", "http://169.254.169.254/protocol/passport-status");

        assertRefused(PASSPORT_OF_ANOTHER_ADDRESS, () -> take(theirs.sign(PassportClaims.TYPE, elsewhere)));
        assertThat(table.elsewhere.asked).isEmpty();
    }

    @Test
    void expired_revoked_or_unknown_is_said_P12() {
        assertRefused(PASSPORT_EXPIRED, () -> take(signed(content(TODAY.minusDays(1)))));
        assertThat(table.elsewhere.asked).isEmpty();
        answers("REVOKED");
        assertRefused(PASSPORT_REVOKED, () -> take(passport()));
        answers("UNKNOWN");
        assertRefused(PASSPORT_IS_UNKNOWN, () -> take(passport()));
        answers("EXPIRED");
        assertRefused(PASSPORT_EXPIRED, () -> take(passport()));
        assertThat(own.read(AN)).isEmpty();
    }

    @Test
    void no_answer_is_said_and_one_can_try_again_P12() {
        table.elsewhere.answer = null;
        assertThat(take(passport())).isEqualTo(Outcome.NO_ANSWER);
        assertThat(own.read(AN)).isEmpty();

        answers("VALID");

        assertThat(take(passport())).isEqualTo(Outcome.IMPORTED);
    }

    @Test
    void only_an_answer_of_the_issuer_about_this_one_and_of_now_is_believed_P12() {
        answers("VALID");
        String old = table.elsewhere.answer;
        table.clock.moveTo(table.clock.instant().plus(Duration.ofMinutes(11)));
        assertUnbelieved(old);
        assertUnbelieved("<html>");
        assertUnbelieved(answer(theirs, "00".repeat(24), "VALID"));
        assertUnbelieved(answer(theirs, ID, "JA"));
        assertUnbelieved(answer(table.get(Statements.class), ID, "VALID"));
        assertUnbelieved(passport());
    }

    @Test
    void on_another_name_one_is_asked_whether_it_is_ones_own_P12() {
        byte[] file = file(passport());

        assertThat(importing.take(BO, file, false)).isEqualTo(Outcome.OTHER_NAME);
        assertThat(importing.nameOn(file)).isEqualTo("Án  PEETERS");
        assertThat(own.read(BO)).isEmpty();
        assertThat(importing.take(BO, file, true)).isEqualTo(Outcome.IMPORTED);
        assertThat(own.read(BO)).hasSize(1);
    }

    /** Another entity of the same installation. */
    @Test
    void one_that_was_made_here_is_taken_here_and_nobody_is_called_P12() {
        ProtocolTable signed = ProtocolTable.agreed();
        MakePassport making = signed.get(MakePassport.class);
        making.make(AN, FILE, List.of(2), making.preview(AN, FILE, List.of(2)));
        byte[] file = signed.get(Documents.class).bytes(FILE, PassportBook.FILE, "1");

        assertThat(signed.get(ImportPassport.class).take(AN, file, false)).isEqualTo(Outcome.IMPORTED);
        assertThat(signed.elsewhere.asked).isEmpty();
        signed.get(RevokePassport.class).revoke(AN, FILE, 1);
        assertRefused(PASSPORT_REVOKED, () -> signed.get(ImportPassport.class).take(BO, file, true));
    }

    @Test
    void thrown_away_nothing_is_left_not_even_its_key_P12() {
        take(passport());
        var number = own.read(AN).get(0).number();
        assertThatThrownBy(() -> own.discard(EXPERT, number)).isInstanceOf(NotFound.class);

        own.discard(AN, number);

        assertThat(own.read(AN)).isEmpty();
        assertThat(table.fileKeys.find(number)).isEmpty();
        assertThat(take(passport())).isEqualTo(Outcome.IMPORTED);
    }

    private void assertUnbelieved(String answer) {
        table.elsewhere.answer = answer;
        assertThat(take(passport())).isEqualTo(Outcome.NO_ANSWER);
    }

    private Outcome take(String passport) {
        return importing.take(AN, file(passport), false);
    }

    private static byte[] file(String passport) {
        return passport.getBytes(StandardCharsets.US_ASCII);
    }

    private String passport() {
        return signed(content(TODAY.plusYears(1)));
    }

    private String signed(PassportContent content) {
        return theirs.sign(PassportClaims.TYPE, PassportClaims.of(content));
    }

    private void answers(String status) {
        table.elsewhere.answer = answer(theirs, ID, status);
    }

    private String answer(Statements signatory, String id, String status) {
        return signatory.sign(
                PassportClaims.STATUS_TYPE,
                Map.of(
                        "jti",
                        id,
                        "status",
                        status,
                        "exp",
                        table.clock.instant().plusSeconds(600).getEpochSecond()));
    }

    private static String flipped(String part) {
        char other = part.charAt(part.length() / 2) == 'A' ? 'B' : 'A';
        return part.substring(0, part.length() / 2) + other + part.substring(part.length() / 2 + 1);
    }

    static PassportContent content(LocalDate expires) {
        return new PassportContent(
                "Án  PEETERS",
                "Agentschap Elders",
                ID,
                TODAY.minusDays(9),
                expires,
                ADDRESS + "/protocol/passport-status",
                List.of(
                        new PassportAgreement(
                                "Een zitstatafel",
                                MeasureCategory.SEATING,
                                Doer.HR_OFFICER,
                                DependsOn.PERSON,
                                TODAY.minusDays(30)),
                        new PassportAgreement(
                                "Dinsdag telewerk", MeasureCategory.TELEWORK, Doer.LINE_MANAGER, DependsOn.JOB, null)));
    }
}
