package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.testing.TestSettings;

/** Only an ID token of the configured provider, for us, of this attempt and of this moment lets anybody in (X9). */
class ProviderTest {

    private static final String EMAIL = "an.peeters@voorbeeld.example";
    private static final String CLIENT = "maatwerk";

    @TempDir
    Path folder;

    private TestProvider other;
    private Provider provider;
    private Attempt attempt;

    @BeforeEach
    void aProviderThatWeKnow() throws IOException, JOSEException {
        other = new TestProvider();
        Path secret = Files.writeString(folder.resolve("secret"), "trial-only-trial-only-trial-only");
        Map<String, String> chosen = new HashMap<>();
        chosen.put("maatwerk.openid.issuer", other.issuer());
        chosen.put("maatwerk.openid.client", CLIENT);
        chosen.put("maatwerk.openid.secret-file", secret.toString());
        provider = new Provider();
        provider.settings = new TestSettings(chosen);
        provider.strength = new StrengthSetting();
        provider.strength.settings = provider.settings;
        attempt = attempt("/shell/home.xhtml");
    }

    @AfterEach
    void closeIt() {
        other.close();
    }

    @Test
    void a_token_of_the_provider_for_us_and_for_this_attempt_lets_in() throws Exception {
        other.answersWith(signed(claims().build()));

        assertThat(trade().email()).isEqualTo(EMAIL);
    }

    @Test
    void the_access_token_is_dropped_and_the_id_token_kept_for_sign_out_only_V10_1_1() throws Exception {
        String token = signed(claims().build());
        other.answersWith(token);

        Claims claims = trade();

        assertThat(claims.toString()).doesNotContain(TestProvider.ACCESS_TOKEN);
        assertThat(claims.idToken()).isEqualTo(token);
    }

    @Test
    void a_token_with_the_national_number_is_not_even_kept_for_sign_out() throws Exception {
        other.answersWith(signed(claims().claim("rrn", "00000000097").build()));

        Claims claims = trade();

        assertThat(claims.idToken()).isNull();
        assertThat(claims.toString()).doesNotContain("00000000097");
    }

    @Test
    void a_token_that_was_changed_after_it_was_signed_is_refused_V9_1_1() throws Exception {
        String[] parts = signed(claims().build()).split("\\.");
        String[] others = new PlainJWT(claims().claim("email", "els.janssens@voorbeeld.example")
                        .build())
                .serialize()
                .split("\\.");
        other.answersWith(parts[0] + "." + others[1] + "." + parts[2]);

        assertRefused();
    }

    @Test
    void a_token_signed_with_a_key_that_the_provider_does_not_publish_is_refused_V9_1_1() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("ours").generate();
        other.answersWith(signed(claims().build(), header(JWSAlgorithm.RS256).build(), new RSASSASigner(forged)));

        assertRefused();
    }

    @Test
    void a_token_without_signature_is_refused_V9_1_2() {
        other.answersWith(new PlainJWT(claims().build()).serialize());

        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void a_token_of_the_right_key_by_another_algorithm_is_refused_V9_1_2(String algorithm) throws Exception {
        JWSHeader header = header(JWSAlgorithm.parse(algorithm)).build();
        other.answersWith(signed(claims().build(), header, new RSASSASigner(other.key())));

        assertRefused();
    }

    @Test
    void a_token_signed_with_what_everybody_knows_as_if_it_were_a_secret_is_refused_V9_1_2() throws Exception {
        byte[] known = other.key().toRSAPublicKey().getEncoded();
        other.answersWith(signed(claims().build(), header(JWSAlgorithm.HS256).build(), new MACSigner(known)));

        assertRefused();
    }

    @Test
    void a_key_that_the_token_itself_brings_or_points_at_is_not_believed_V9_1_3() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("theirs").generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("theirs")
                .jwk(forged.toPublicJWK())
                .jwkURL(URI.create(other.issuer() + "/keys-of-a-thief"))
                .build();
        other.answersWith(signed(claims().build(), header, new RSASSASigner(forged)));

        assertRefused();
        assertThat(other.asked()).doesNotContain("/keys-of-a-thief");
    }

    @Test
    void a_token_that_is_over_or_not_yet_good_is_refused_V9_2_1() throws Exception {
        other.answersWith(signed(claims().issueTime(at(Duration.ofMinutes(-20)))
                .expirationTime(at(Duration.ofMinutes(-10)))
                .build()));
        assertRefused();

        other.answersWith(signed(claims().issueTime(at(Duration.ofMinutes(10)))
                .expirationTime(at(Duration.ofMinutes(20)))
                .build()));
        assertRefused();

        other.answersWith(signed(claims().expirationTime(null).build()));
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "logout+jwt"})
    void a_token_of_another_kind_is_no_id_token_V9_2_2(String kind) throws Exception {
        JWSHeader header =
                header(JWSAlgorithm.RS256).type(new JOSEObjectType(kind)).build();
        other.answersWith(signed(claims().build(), header, new RSASSASigner(other.key())));

        assertRefused();
    }

    @Test
    void a_token_for_another_client_is_refused_V9_2_3() throws Exception {
        other.answersWith(signed(claims().audience("another-client").build()));
        assertRefused();

        other.answersWith(signed(claims().audience(List.of(CLIENT, "another-client"))
                .claim("azp", "another-client")
                .build()));
        assertRefused();
    }

    @Test
    void a_token_of_another_attempt_or_of_none_is_refused_V10_5_1() throws Exception {
        other.answersWith(signed(claims().claim("nonce", attempt("/").nonce()).build()));
        assertRefused();

        other.answersWith(signed(claims().claim("nonce", null).build()));
        assertRefused();
    }

    @Test
    void a_provider_that_names_itself_otherwise_than_configured_is_refused_V10_5_3() {
        other.namesItself("https://elders.example");

        assertThatThrownBy(() -> provider.questionFor(attempt)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void a_token_of_another_issuer_is_refused_V10_5_3() throws Exception {
        other.answersWith(signed(claims().issuer("https://elders.example").build()));

        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/token", "/keys"})
    void where_an_answer_points_nobody_goes_V15_3_2(String path) throws Exception {
        other.answersWith(signed(claims().build()));
        other.moves(path);

        assertRefused();
        assertThat(other.asked()).contains(path).noneMatch(asked -> asked.startsWith("/elsewhere"));
    }

    @Test
    void what_is_asked_of_the_provider_never_grows_with_what_somebody_put_in_an_address_V4_2_5() throws Exception {
        Attempt far = attempt("/shell/home.xhtml?page=" + "9".repeat(100_000));

        assertThat(provider.questionFor(far).toString()).hasSizeLessThan(1_000);
    }

    @Test
    void a_hundred_thousand_attempts_at_once_are_all_different_V11_5_2() {
        Set<String> drawn = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 100_000).parallel().forEach(i -> {
            Attempt one = attempt("/");
            drawn.add(one.state());
            drawn.add(one.nonce());
            drawn.add(one.verifier());
        });

        assertThat(drawn).hasSize(300_000);
    }

    private Attempt attempt(String to) {
        return provider.attempt(to, false, Instant.now());
    }

    private Claims trade() throws NoAnswer {
        return provider.trade("a-code", attempt);
    }

    private void assertRefused() {
        assertThatThrownBy(this::trade).isInstanceOf(NoAnswer.class);
    }

    /** As the provider would say it of An at this attempt. */
    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(other.issuer())
                .subject("an")
                .audience(CLIENT)
                .issueTime(at(Duration.ZERO))
                .expirationTime(at(Duration.ofMinutes(5)))
                .claim("nonce", attempt.nonce())
                .claim("email", EMAIL)
                .claim("email_verified", true);
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, header(JWSAlgorithm.RS256).build(), new RSASSASigner(other.key()));
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(other.key().getKeyID());
    }

    /** By the true clock: the library knows no other. */
    private static Date at(Duration fromNow) {
        return Date.from(Instant.now().plus(fromNow));
    }
}
