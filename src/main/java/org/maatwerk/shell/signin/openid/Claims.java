package org.maatwerk.shell.signin.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * What the provider says of somebody, as far as we read it; the national number is never among it.
 *
 * @param account by which we know them again: a digest of the provider and of its name for them
 * @param providerSession a digest of the provider and of its name for its session; null when it says none
 * @param email by which the personnel feed knows them; null when it was not said, or is not verified
 * @param targetGroup GID or EA (X9); null when it was not said
 * @param roles each as {@code Role:OrgKey1,OrgKey2}
 * @param age how long before it said so the provider itself had asked who they are; null when it does not say
 * @param strength how it made sure of them
 * @param refreshToken with which the provider is asked again; null when it gives none
 * @param idToken for sign-out at the provider; null when it holds more than may be kept
 */
record Claims(
        String account,
        String providerSession,
        String email,
        String targetGroup,
        List<String> roles,
        Duration age,
        Strength strength,
        String refreshToken,
        String idToken) {

    private static final String NATIONAL_NUMBER = "rrn";

    static Claims of(IDTokenClaimsSet said, JWT idToken, String refreshToken, Config settings) {
        String issuer = said.getIssuer().getValue();
        return new Claims(
                Account.digest(issuer, said.getSubject().getValue()),
                Account.digest(issuer, said.getStringClaim("sid")),
                email(said, setting(settings, "maatwerk.openid.person-claim", "email")),
                said.getStringClaim("vo_doelgroepcode"),
                roles(said, setting(settings, "maatwerk.openid.role-claim", "maatwerk_rol_3d")),
                age(said),
                Strength.of(said),
                refreshToken,
                said.getClaim(NATIONAL_NUMBER) == null ? idToken.serialize() : null);
    }

    private static String email(IDTokenClaimsSet said, String claim) {
        boolean unsure = "email".equals(claim) && !Boolean.TRUE.equals(said.getBooleanClaim("email_verified"));
        return unsure ? null : said.getStringClaim(claim);
    }

    /** Both moments are by the provider's own clock. */
    private static Duration age(IDTokenClaimsSet said) {
        Date asked = said.getAuthenticationTime();
        if (asked == null || said.getIssueTime() == null) {
            return null;
        }
        Duration age = Duration.between(asked.toInstant(), said.getIssueTime().toInstant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** One role may come as a text, several as a list. */
    private static List<String> roles(IDTokenClaimsSet said, String claim) {
        Object value = said.getClaim(claim);
        if (value instanceof String one) {
            return List.of(one);
        }
        List<String> several = said.getStringListClaim(claim);
        return several == null ? List.of() : several;
    }

    private static String setting(Config settings, String name, String otherwise) {
        return settings.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
