package org.maatwerk.shell.signin.openid;

import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Set;

/**
 * How the provider made sure of somebody.
 *
 * @param level the class of the sign-in ({@code acr}); null when it does not say
 * @param means what was shown ({@code amr})
 */
record Strength(String level, Set<String> means) {

    static Strength of(IDTokenClaimsSet said) {
        List<? extends Identifier> means = said.getAMR() == null ? List.of() : said.getAMR();
        return new Strength(
                said.getACR() == null ? null : said.getACR().getValue(),
                Set.copyOf(means.stream().map(Identifier::getValue).toList()));
    }
}
