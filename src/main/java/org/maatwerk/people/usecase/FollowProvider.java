package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.ProviderSessions;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.Sessions;
import org.maatwerk.people.SignInAccounts;

/**
 * Ends our sessions with those of the provider (back-channel logout). A word that is repeated ends nothing new: it names
 * one session of the provider, or only what began before it was said.
 */
@ApplicationScoped
@Transactional
public class FollowProvider implements ProviderSessions {

    /** So far may the two clocks differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    @Inject
    Sessions sessions;

    @Inject
    SignInAccounts accounts;

    @Inject
    Clock clock;

    @Override
    public void tie(PersonId person, String id, String providerSession) {
        Optional.ofNullable(id)
                .flatMap(sessions::find)
                .filter(session -> session.person().equals(person))
                .ifPresent(session -> session.cameFrom(providerSession));
    }

    @Override
    public int ended(String providerSession, String account, Instant at) {
        List<Session> over = (providerSession == null ? ofAccount(account, at) : sessions.from(providerSession))
                .stream().filter(session -> session.endedAt() == null).toList();
        over.forEach(session -> session.end(clock.instant(), SessionEnd.ENDED_AT_PROVIDER));
        return over.size();
    }

    private List<Session> ofAccount(String account, Instant at) {
        return accounts.find(account).map(found -> sessions.of(found.person())).orElse(List.of()).stream()
                .filter(session -> session.begunAt().isBefore(at.plus(CLOCKS)))
                .toList();
    }
}
