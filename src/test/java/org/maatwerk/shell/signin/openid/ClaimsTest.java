package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestSettings;

/** What is asked of the provider, and what of its answer is read. */
class ClaimsTest {

    private final Map<String, String> chosen = new HashMap<>();

    @Test
    void no_scope_is_asked_whose_claims_are_not_read_V10_2_3() throws Exception {
        assertThat(question()).contains("scope=openid+profile+vo&").doesNotContain("rrn");
    }

    @Test
    void a_strong_sign_in_is_asked_for_when_one_is_wanted_V6_3_3() throws Exception {
        assertThat(question()).doesNotContain("acr_values");

        chosen.put("maatwerk.openid.acr", "silver,gold");

        assertThat(question()).contains("acr_values=silver+gold");
    }

    @Test
    void how_sure_the_provider_was_is_read_V6_8_4() throws Exception {
        Claims claims = read(said().claim("acr", "gold").claim("amr", List.of("pwd", "otp")));

        assertThat(claims.strength()).isEqualTo(new Strength("gold", Set.of("pwd", "otp")));
        assertThat(read(said()).strength()).isEqualTo(new Strength(null, Set.of()));
    }

    @Test
    void an_account_is_known_again_whatever_its_address_and_by_no_other_name_V10_5_2() throws Exception {
        String account = read(said()).account();

        assertThat(read(said().claim("email", "an.nieuw@voorbeeld.example")).account())
                .isEqualTo(account);
        assertThat(read(said().subject("AN")).account()).isNotEqualTo(account);
        assertThat(read(said().issuer("https://elders.example")).account()).isNotEqualTo(account);
    }

    @Test
    void the_session_of_the_provider_is_known_again() throws Exception {
        assertThat(read(said().claim("sid", "one")).providerSession())
                .isEqualTo(Account.digest("https://idp.example", "one"));
        assertThat(read(said()).providerSession()).isNull();
    }

    private String question() throws Exception {
        try (TestProvider known = new TestProvider()) {
            chosen.put("maatwerk.openid.issuer", known.issuer());
            chosen.put("maatwerk.openid.client", "maatwerk");
            Provider provider = new Provider();
            provider.settings = new TestSettings(chosen);
            provider.strength = new StrengthSetting();
            provider.strength.settings = provider.settings;
            return provider.questionFor(provider.attempt("/", false, Instant.now()))
                    .getQuery();
        }
    }

    private static JWTClaimsSet.Builder said() {
        return new JWTClaimsSet.Builder()
                .issuer("https://idp.example")
                .subject("an")
                .audience("maatwerk")
                .issueTime(new Date())
                .expirationTime(new Date());
    }

    private Claims read(JWTClaimsSet.Builder said) throws ParseException {
        JWTClaimsSet claims = said.build();
        return Claims.of(new IDTokenClaimsSet(claims), new PlainJWT(claims), null, new TestSettings(chosen));
    }
}
