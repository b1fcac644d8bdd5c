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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.ClaimedRoles;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
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
    People people;

    @Inject
    ClaimedRoles roles;

    @Inject
    SecurityContext security;

    @Inject
    CurrentSession session;

    @Inject
    Event<SignedIn> facts;

    @Inject
    Clock clock;

    boolean letIn(Claims claims, HttpServletRequest request, HttpServletResponse response) {
        Optional<PersonView> person = claims.email() == null ? Optional.empty() : people.withEmail(claims.email());
        if (person.filter(found -> found.employedOn(LocalDate.now(clock))).isEmpty()) {
            LOG.info("the provider vouches for somebody whom the personnel feed does not know today");
            return false;
        }
        PersonId id = person.get().id();
        takeRoles(id, claims);
        if (!isLetIn(id, request, response)) {
            return false;
        }
        session.begin(request, id, claims.age());
        request.getSession().setAttribute(ID_TOKEN, claims.idToken());
        facts.fire(new SignedIn(id));
        return true;
    }

    private void takeRoles(PersonId person, Claims claims) {
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
