package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.OpenSessions;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;
import org.maatwerk.testing.TestSettings;

/** V8.3.2: what changes at the provider counts here within minutes. */
class AskAgainTest {

    private static final PersonId AN = new PersonId(1);
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final AskAgain askAgain = new AskAgain();
    private final List<Set<ClaimedRole>> taken = new ArrayList<>();
    private final List<Object> ended = new ArrayList<>();
    private TestProvider other;

    @BeforeEach
    void somebodyIsSignedIn() throws IOException, JOSEException {
        other = new TestProvider();
        Path secret = Files.writeString(folder.resolve("secret"), "trial-only-trial-only-trial-only");
        askAgain.provider = new Provider();
        askAgain.provider.settings = new TestSettings(new HashMap<>(Map.of(
                "maatwerk.openid.issuer",
                other.issuer(),
                "maatwerk.openid.client",
                "maatwerk",
                "maatwerk.openid.secret-file",
                secret.toString())));
        askAgain.welcome = new Welcome();
        askAgain.welcome.roles = (person, claimed) -> {
            taken.add(claimed);
            return Set.of();
        };
        askAgain.sessions = (OpenSessions) Proxy.newProxyInstance(
                AskAgainTest.class.getClassLoader(), new Class<?>[] {OpenSessions.class}, (sessions, method, given) -> {
                    assertThat(method.getName()).isEqualTo("end");
                    return ended.add(given[1]);
                });
    }

    @AfterEach
    void closeIt() {
        other.close();
    }

    @Test
    void the_roles_of_now_are_taken_V8_3_2() throws Exception {
        other.answersWith(says("an", "CentralExpert:OVO900020"));
        askAgain.ask(asked(), AN, "own");
        other.answersWith(says("an"));

        askAgain.ask(asked(), AN, "own");

        assertThat(taken)
                .containsExactly(
                        Set.of(new ClaimedRole(Role.CENTRAL_EXPERT, new OrganisationKey("OVO900020"))), Set.of());
        assertThat(ended).isEmpty();
    }

    @Test
    void whoever_it_does_not_vouch_for_any_more_is_out_V8_3_2() throws Exception {
        other.refuses("invalid_grant");

        askAgain.ask(asked(), AN, "own");

        assertThat(ended).containsExactly("own");
        assertThat(taken).isEmpty();
    }

    @Test
    void whoever_it_takes_for_somebody_else_is_out() throws Exception {
        other.answersWith(says("bo", "CentralExpert:OVO900020"));

        askAgain.ask(asked(), AN, "own");

        assertThat(ended).containsExactly("own");
        assertThat(taken).isEmpty();
    }

    /** A provider that is down sends nobody away; the session has its own limits. */
    @Test
    void no_answer_or_one_that_does_not_hold_changes_nothing() throws Exception {
        other.refuses("temporarily_unavailable");
        askAgain.ask(asked(), AN, "own");
        other.refuses(null);
        other.answersWith("forged");

        askAgain.ask(asked(), AN, "own");

        assertThat(ended).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void it_is_asked_with_the_newest_that_it_gave() throws Exception {
        other.answersWith(says("an"));
        other.gives("second");
        Asked asked = asked();
        askAgain.ask(asked, AN, "own");
        askAgain.ask(asked, AN, "own");

        assertThat(other.told())
                .filteredOn(form -> form.contains("grant_type=refresh_token"))
                .satisfiesExactly(form -> assertThat(form).contains("refresh_token=first"), form -> assertThat(form)
                        .contains("refresh_token=second"));
    }

    @Test
    void it_is_asked_once_in_a_while_and_by_one_of_those_who_come_at_once() {
        Asked asked = asked();

        assertThat(asked.isDue(NOON.plus(EVERY).minusMillis(1), EVERY)).isFalse();
        assertThat(asked.isDue(NOON.plus(EVERY), EVERY)).isTrue();
        assertThat(asked.isDue(NOON.plus(EVERY), EVERY)).isFalse();
        assertThat(asked.isDue(NOON.plus(EVERY).plus(EVERY), Duration.ZERO)).isFalse();
        assertThat(asked.isDue(NOON.plus(EVERY).plus(EVERY), EVERY)).isTrue();
    }

    private Asked asked() {
        Claims claims = new Claims(
                Account.digest(other.issuer(), "an"),
                null,
                null,
                null,
                List.of(),
                null,
                new Strength(null, Set.of()),
                "first",
                null);
        return Asked.of(claims, NOON);
    }

    private String says(String subject, String... roles) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(other.issuer())
                .subject(subject)
                .audience("maatwerk")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("vo_doelgroepcode", "GID")
                .claim("maatwerk_rol_3d", List.of(roles))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(other.key().getKeyID())
                        .build(),
                claims);
        token.sign(new RSASSASigner(other.key()));
        return token.serialize();
    }
}
