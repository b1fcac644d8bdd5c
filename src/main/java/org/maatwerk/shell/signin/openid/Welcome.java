package org.maatwerk.shell.signin.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.ClaimedRoles;
import org.maatwerk.people.KnownAccounts;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.ProviderSessions;
import org.maatwerk.people.SignedIn;
import org.maatwerk.shell.CurrentSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the provider says into somebody of the personnel feed, in the roles of the claims (X9). */
@ApplicationScoped
class Welcome {

    /** Where the session keeps what sign-out at the provider needs. */
    static final String ID_TOKEN = "openid.id-token";

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @Inject
    KnownAccounts accounts;

    @Inject
    ProviderSessions providerSessions;

    @Inject
    StrengthSetting strength;

    @Inject
    ClaimedRoles roles;

    @Inject
    SecurityContext security;

    @Inject
    CurrentSession session;

    @Inject
    Clock clock;

    @Inject
    Event<SignedIn> facts;

    /** @return why not; empty when they are let in */
    Optional<Trouble> letIn(Claims claims, HttpServletRequest request, HttpServletResponse response) {
        if (!strength.isMetBy(claims.strength())) {
            return Optional.of(Trouble.TOO_WEAK);
        }
        Optional<PersonView> person = accounts.personOf(claims.account(), claims.email());
        if (person.isEmpty()) {
            LOG.info("the provider vouches for somebody whom the personnel feed does not know today");
            return Optional.of(Trouble.UNKNOWN);
        }
        PersonId id = person.get().id();
        if (!accounts.bind(id, claims.account())) {
            LOG.warn("sign-in refused: another account than before has the address of person {}", id);
            return Optional.of(Trouble.ANOTHER_ACCOUNT);
        }
        takeRoles(id, claims);
        if (!isLetIn(id, request, response)) {
            return Optional.of(Trouble.NOT_LET_IN);
        }
        session.begin(request, id, claims.age());
        remember(id, claims, request);
        facts.fire(new SignedIn(id));
        return Optional.empty();
    }

    /** What sign-out at the provider needs, and what sign-out there will say. */
    void remember(PersonId person, Claims claims, HttpServletRequest request) {
        request.getSession().setAttribute(ID_TOKEN, claims.idToken());
        request.getSession().setAttribute(Asked.IN_SESSION, Asked.of(claims, clock.instant()));
        providerSessions.tie(person, session.id(), claims.providerSession());
    }

    void takeRoles(PersonId person, Claims claims) {
        claims.roles().stream()
                .filter(claim ->
                        RoleClaim.read(List.of(claim), claims.targetGroup()).isEmpty())
                .forEach(claim -> LOG.warn("a claimed role left out: not Role:OrgKey of the target group"));
        Set<ClaimedRole> claimed = RoleClaim.read(claims.roles(), claims.targetGroup());
        Set<ClaimedRole> leftOut = roles.take(person, claimed);
        leftOut.forEach(claim -> LOG.warn(
                "claimed role {} left out: {} is unknown or of another kind", claim.role(), claim.organisation()));
    }

    private boolean isLetIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationParameters shown = AuthenticationParameters.withParams()
                .credential(new Known(person))
                .newAuthentication(true);
        return security.authenticate(request, response, shown) == AuthenticationStatus.SUCCESS;
    }
}
