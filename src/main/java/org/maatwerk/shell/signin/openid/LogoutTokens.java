package org.maatwerk.shell.signin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.ParseException;

/**
 * What the provider says when a session of its own ends (OpenID Connect Back-Channel Logout): signature, issuer,
 * audience, period and event are checked. Anybody may call, so its keys are fetched once in half a minute at most.
 */
@ApplicationScoped
class LogoutTokens {

    private static final int LONGEST = 10_000;

    @Inject
    Provider provider;

    private LogoutTokenValidator validator;

    SignedOutThere read(String token) throws NoAnswer {
        if (token == null || token.length() > LONGEST) {
            throw new NoAnswer("no logout token");
        }
        try {
            LogoutTokenClaimsSet said = validator().validate(JWTParser.parse(token));
            String issuer = said.getIssuer().getValue();
            return new SignedOutThere(
                    Account.digest(
                            issuer,
                            said.getSessionID() == null
                                    ? null
                                    : said.getSessionID().getValue()),
                    Account.digest(
                            issuer,
                            said.getSubject() == null ? null : said.getSubject().getValue()),
                    said.getIssueTime().toInstant());
        } catch (ParseException | BadJOSEException | JOSEException | IOException e) {
            throw new NoAnswer("the logout token does not hold: " + e.getClass().getSimpleName(), e);
        }
    }

    private synchronized LogoutTokenValidator validator() throws NoAnswer, IOException {
        if (validator == null) {
            JWKSourceBuilder<SecurityContext> keys =
                    JWKSourceBuilder.create(provider.found().getJWKSetURI().toURL(), provider.calls);
            validator = new LogoutTokenValidator(
                    provider.found().getIssuer(),
                    provider.client(),
                    new JWSVerificationKeySelector<>(
                            JWSAlgorithm.RS256,
                            keys.refreshAheadCache(false).rateLimited(true).build()),
                    null);
        }
        return validator;
    }
}
