package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestSettings;

/** What goes along to the provider at sign-out. */
class FarewellTest {

    private static final String TOKEN =
            new PlainJWT(new JWTClaimsSet.Builder().subject("an").build()).serialize();

    /** An address stays behind in histories and logs, a form does not. */
    @Test
    void sign_out_takes_the_token_along_in_a_form_and_not_in_the_address_V14_2_1() throws Exception {
        try (TestProvider known = new TestProvider()) {
            Provider provider = new Provider();
            provider.settings = new TestSettings(new HashMap<>(
                    Map.of("maatwerk.openid.issuer", known.issuer(), "maatwerk.openid.client", "maatwerk")));

            Farewell farewell = provider.goodbye(TOKEN, URI.create("https://maatwerk.example/out"));

            assertThat(farewell.address()).isEqualTo(known.issuer() + "/goodbye");
            assertThat(farewell.fields())
                    .containsEntry("id_token_hint", TOKEN)
                    .containsEntry("client_id", "maatwerk")
                    .containsEntry("post_logout_redirect_uri", "https://maatwerk.example/out");
            assertThat(farewell.toString()).doesNotContain(TOKEN);
        }
    }
}
