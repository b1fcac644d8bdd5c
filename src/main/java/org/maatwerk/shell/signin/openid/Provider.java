package org.maatwerk.shell.signin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/**
 * The OpenID provider, found by its issuer at the first sign-in and remembered. Nothing of the library is loaded before
 * that, so the demo does not pay for it.
 */
@ApplicationScoped
class Provider {

    @Inject
    Config settings;

    @Inject
    StrengthSetting strength;

    final CallsToProvider calls = new CallsToProvider();
    private OIDCProviderMetadata known;
    private IDTokenValidator validator;

    Attempt attempt(String to, boolean again, Instant now) {
        return new Attempt(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), to, again, now);
    }

    URI questionFor(Attempt attempt) throws NoAnswer {
        AuthenticationRequest.Builder question = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(setting("maatwerk.openid.scopes", "openid profile vo")),
                        client(),
                        callback())
                .endpointURI(found().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256);
        if (!strength.levels().isEmpty()) {
            question.acrValues(strength.levels().stream().map(ACR::new).toList());
        }
        if (attempt.again()) {
            question.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return question.build().toURI();
    }

    /** Trades the code for the claims; signature, issuer, audience, period and nonce are checked. */
    Claims trade(String code, Attempt attempt) throws NoAnswer {
        AuthorizationGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback(), new CodeVerifier(attempt.verifier()));
        return claims(grant, new Nonce(attempt.nonce()));
    }

    /**
     * What it says now of somebody who is signed in.
     *
     * @throws Gone when it does not vouch for them any more
     */
    Claims again(String refreshToken) throws NoAnswer {
        return claims(new RefreshTokenGrant(new RefreshToken(refreshToken)), null);
    }

    private Claims claims(AuthorizationGrant grant, Nonce nonce) throws NoAnswer {
        try {
            OIDCTokens tokens = tokens(grant).getOIDCTokens();
            if (tokens.getIDToken() == null) {
                throw new NoAnswer("the provider says nothing of who it is");
            }
            IDTokenClaimsSet said = validator().validate(tokens.getIDToken(), nonce);
            if (isForAnother(said)) {
                throw new NoAnswer("the provider's token was asked for by another client");
            }
            RefreshToken next = tokens.getRefreshToken();
            return Claims.of(said, tokens.getIDToken(), next == null ? null : next.getValue(), settings);
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            throw new NoAnswer(
                    "the provider's answer does not hold: " + e.getClass().getSimpleName(), e);
        }
    }

    /** Of several audiences one may have asked; the library does not look. */
    private boolean isForAnother(IDTokenClaimsSet said) {
        return said.getAuthorizedParty() != null
                && !said.getAuthorizedParty().getValue().equals(client().getValue());
    }

    private OIDCTokenResponse tokens(AuthorizationGrant grant) throws NoAnswer, IOException, GeneralException {
        HTTPRequest request = new TokenRequest.Builder(
                        found().getTokenEndpointURI(), new ClientSecretBasic(client(), secret()), grant)
                .build()
                .toHTTPRequest();
        calls.configure(request);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!answer.indicatesSuccess()) {
            String why = answer.toErrorResponse().getErrorObject().getCode();
            throw OAuth2Error.INVALID_GRANT.getCode().equals(why)
                    ? new Gone()
                    : new NoAnswer("the provider gives no token: " + why);
        }
        return (OIDCTokenResponse) answer.toSuccessResponse();
    }

    /** How sign-out goes on (RP-initiated logout). */
    Farewell goodbye(String idToken, URI back) throws NoAnswer {
        URI address = found().getEndSessionEndpointURI();
        if (address == null) {
            throw new NoAnswer("the provider does not say where one signs out");
        }
        try {
            JWT hint = idToken == null ? null : JWTParser.parse(idToken);
            Map<String, String> fields = new TreeMap<>();
            new LogoutRequest(address, hint, null, client(), back, null, null)
                    .toParameters()
                    .forEach((name, values) -> fields.put(name, values.get(0)));
            return new Farewell(address.toString(), fields);
        } catch (ParseException e) {
            throw new IllegalStateException("an id token that was valid before", e);
        }
    }

    synchronized OIDCProviderMetadata found() throws NoAnswer {
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(new Issuer(setting("maatwerk.openid.issuer", "")), calls);
            } catch (GeneralException | IOException e) {
                throw new NoAnswer("the provider does not answer at its issuer", e);
            }
        }
        return known;
    }

    private synchronized IDTokenValidator validator() throws NoAnswer, IOException {
        if (validator == null) {
            validator = new IDTokenValidator(
                    found().getIssuer(),
                    client(),
                    JWSAlgorithm.RS256,
                    found().getJWKSetURI().toURL(),
                    calls);
        }
        return validator;
    }

    ClientID client() {
        return new ClientID(setting("maatwerk.openid.client", ""));
    }

    private Secret secret() throws IOException {
        return new Secret(Files.readString(Path.of(setting("maatwerk.openid.secret-file", "")))
                .strip());
    }

    private URI callback() {
        return URI.create(publicUrl() + Callback.PATH);
    }

    /** How long a role that is lost there may still count here. */
    Duration askAgainEvery() {
        return Duration.parse(setting("maatwerk.openid.ask-again", "PT5M"));
    }

    String publicUrl() {
        return settings.getOptionalValue("maatwerk.public-url", String.class)
                .orElse("http://localhost:8080")
                .replaceAll("/$", "");
    }

    private String setting(String name, String otherwise) {
        return settings.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
