package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestSettings;

/** Anybody may call; only the provider's own word that a session is over ends one (V7.6.1). */
class LogoutTokensTest {

    private static final Map<String, Object> OVER =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final LogoutTokens tokens = new LogoutTokens();
    private TestProvider other;

    @BeforeEach
    void aProviderThatWeKnow() throws IOException, JOSEException {
        other = new TestProvider();
        Provider provider = new Provider();
        provider.settings = new TestSettings(
                new HashMap<>(Map.of("maatwerk.openid.issuer", other.issuer(), "maatwerk.openid.client", "maatwerk")));
        tokens.provider = provider;
    }

    @AfterEach
    void closeIt() {
        other.close();
    }

    @Test
    void says_which_session_of_whom_is_over_and_when_V7_6_1() throws Exception {
        SignedOutThere over = tokens.read(signed(claims().build()));

        assertThat(over.providerSession()).isEqualTo(Account.digest(other.issuer(), "a-session"));
        assertThat(over.account()).isEqualTo(Account.digest(other.issuer(), "an"));
        assertThat(over.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void may_say_only_which_or_only_whose() throws Exception {
        assertThat(tokens.read(signed(claims().claim("sid", null).build())).providerSession())
                .isNull();
        assertThat(tokens.read(signed(claims().subject(null).build())).account())
                .isNull();
        assertRefused(signed(claims().subject(null).claim("sid", null).build()));
    }

    @Test
    void what_somebody_else_signed_or_nobody_is_refused_V7_6_1() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("ours").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").build(), claims().build());
        token.sign(new RSASSASigner(forged));
        assertRefused(token.serialize());

        SignedJWT withAKnownSecret = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).build(), claims().build());
        withAKnownSecret.sign(new MACSigner(other.key().toRSAPublicKey().getEncoded()));
        assertRefused(withAKnownSecret.serialize());

        assertRefused(new PlainJWT(claims().build()).serialize());
        assertRefused("no token");
        assertRefused(null);
        assertRefused("a".repeat(20_000));
    }

    @Test
    void an_old_one_is_refused() throws Exception {
        assertRefused(signed(claims().issueTime(at(Duration.ofMinutes(-20)))
                .expirationTime(at(Duration.ofMinutes(-10)))
                .build()));
        assertRefused(signed(claims().expirationTime(null).build()));
    }

    @Test
    void one_of_another_issuer_or_for_another_client_is_refused() throws Exception {
        assertRefused(signed(claims().issuer("https://elders.example").build()));
        assertRefused(signed(claims().audience("another-client").build()));
    }

    /** With an ID token that was seen somewhere nobody is signed out. */
    @Test
    void a_token_of_another_kind_is_refused() throws Exception {
        assertRefused(signed(claims().claim("events", null).build()));
        assertRefused(
                signed(claims().claim("events", Map.of("another", Map.of())).build()));
        assertRefused(signed(claims().claim("nonce", "a-nonce").build()));
        SignedJWT access = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("ours")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims().build());
        access.sign(new RSASSASigner(other.key()));
        assertRefused(access.serialize());
    }

    /** Whoever sends a thousand forged ones does not make us ask the provider for its keys a thousand times. */
    @Test
    void forged_ones_do_not_become_questions_to_the_provider() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("theirs").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("theirs").build(), claims().build());
        token.sign(new RSASSASigner(forged));

        for (int i = 0; i < 20; i++) {
            assertRefused(token.serialize());
        }

        assertThat(Collections.frequency(other.asked(), "/keys")).isBetween(1, 3);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.read(token)).isInstanceOf(NoAnswer.class);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(other.issuer())
                .subject("an")
                .audience("maatwerk")
                .issueTime(at(Duration.ZERO))
                .expirationTime(at(Duration.ofMinutes(2)))
                .jwtID("once")
                .claim("sid", "a-session")
                .claim("events", OVER);
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(other.key().getKeyID())
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(other.key()));
        return token.serialize();
    }

    private static Date at(Duration fromNow) {
        return Date.from(Instant.now().plus(fromNow));
    }
}
