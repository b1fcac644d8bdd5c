package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.documents.usecase.SealedDocuments.KEY;
import static org.maatwerk.documents.usecase.SealedDocuments.NOON;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.StatementReport.Fault;
import org.maatwerk.documents.Statements;

/** What the organisation states to machines elsewhere holds to the last byte, and nothing else passes for it (P12). */
class SignStatementTest {

    private static final String TYPE = "maatwerk-test+jwt";

    private final Statements statements = TestStatements.of(KEY, Clock.fixed(NOON, ZoneOffset.UTC));
    private final String signed = statements.sign(TYPE, Map.of("naam", "Zoë Çelik", "lijst", List.of("één", "twee")));

    @Test
    void says_what_was_signed_by_whom_and_when() {
        StatementReport report = statements.check(signed);

        assertThat(report.isA(TYPE)).isTrue();
        assertThat(report.isA("maatwerk-other+jwt")).isFalse();
        assertThat(report.signed().word("naam")).isEqualTo("Zoë Çelik");
        assertThat(report.signed().says()).containsEntry("lijst", List.of("één", "twee"));
        assertThat(report.signed().by()).isEqualTo(KEY.certificate());
        assertThat(report.signed().at()).isEqualTo(NOON);
        assertThat(report.signed().known()).isTrue();
    }

    @Test
    void another_key_signs_as_well_and_is_not_ours() {
        SealKey other = SelfMadeKey.of("CN=Elders", NOON.minusSeconds(60));
        String theirs =
                TestStatements.of(other, Clock.fixed(NOON, ZoneOffset.UTC)).sign(TYPE, Map.of("naam", "An"));

        StatementReport report = statements.check(theirs);

        assertThat(report.isWhole()).isTrue();
        assertThat(report.signed().known()).isFalse();
    }

    /** Each byte once: nothing changes unseen, and the part that is named holds it, or the one that it breaks. */
    @Test
    void every_changed_byte_is_noticed_P12() {
        int dot = signed.indexOf('.');
        int other = signed.lastIndexOf('.');
        for (int place = 0; place < signed.length(); place++) {
            char instead = signed.charAt(place) == 'A' ? 'B' : 'A';
            StatementReport report =
                    statements.check(signed.substring(0, place) + instead + signed.substring(place + 1));

            assertThat(report.isWhole()).as("byte " + place).isFalse();
            if (place > dot && place < other) {
                assertThat(report.fault()).isEqualTo(Fault.CONTENT);
                assertThat(place).isBetween(report.from(), report.to());
            } else if (place > other) {
                assertThat(report.fault()).isEqualTo(Fault.SIGNATURE);
                assertThat(place).isBetween(report.from(), report.to());
            }
        }
    }

    @Test
    void what_is_no_statement_is_none() {
        for (String text : List.of("", "a", "a.b", "a.b.c.d", "..", "é.é.é", "x".repeat(300_000))) {
            assertThat(statements.check(text).isWhole()).as(text).isFalse();
        }
        assertThat(statements.check(signed + "\n").isWhole()).isTrue();
        assertThat(statements.check(signed + "x").isWhole()).isFalse();
    }

    /** RFC 8725, section 3.1: the key says how it is checked. */
    @Test
    void no_algorithm_none_and_no_secret_made_of_a_public_key_P12() throws Exception {
        String body = signed.split("\\.")[1];
        Map<String, Object> head = JSONObjectUtils.parse(new Base64URL(signed.split("\\.")[0]).decodeToString());
        head.put("alg", "none");
        String none = Base64URL.encode(JSONObjectUtils.toJSONString(head)) + "." + body + ".";
        JWSObject secret = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .x509CertChain(List.of(Base64.encode(KEY.certificate().getEncoded())))
                        .build(),
                new Payload(new Base64URL(body)));
        secret.sign(new MACSigner(KEY.certificate().getPublicKey().getEncoded()));

        assertThat(statements.check(none).isWhole()).isFalse();
        assertThat(statements.check(none + "AA").fault()).isEqualTo(Fault.HEAD);
        assertThat(statements.check(secret.serialize()).fault()).isEqualTo(Fault.HEAD);
    }

    @Test
    void a_certificate_of_another_time_does_not_vouch_for_it() {
        Clock late = Clock.fixed(NOON.plus(Duration.ofDays(5000)), ZoneOffset.UTC);

        StatementReport report = statements.check(TestStatements.of(KEY, late).sign(TYPE, Map.of()));

        assertThat(report.fault()).isEqualTo(Fault.OUT_OF_DATE);
    }

    @Test
    void a_key_of_another_kind_signs_nothing() throws Exception {
        assertThat(StatementKeys.algorithm(KEY.certificate().getPublicKey())).isEqualTo(JWSAlgorithm.ES256);
        assertThat(StatementKeys.algorithm(
                        KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic()))
                .isEqualTo(JWSAlgorithm.RS256);
        assertThatThrownBy(() -> StatementKeys.algorithm(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()))
                .hasMessageContaining("P-256");
    }
}
