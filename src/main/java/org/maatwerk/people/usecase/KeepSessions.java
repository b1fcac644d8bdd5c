package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OpenSessions;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionView;
import org.maatwerk.people.Sessions;

/** Keeps who is signed in where, and ends it in time. */
@ApplicationScoped
@Transactional
public class KeepSessions implements OpenSessions {

    /** After this nobody needs to know any more that there was one. */
    static final Period REMEMBERED = Period.ofDays(30);

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    SessionLimits limits;

    @Inject
    Clock clock;

    @Override
    public String begin(PersonId person, String browser) {
        List<Session> before = ofLately(person);
        Set<Role> roles = people.rolesOf(person, LocalDate.now(clock));
        Session session = new Session(newId(), person, roles, browser, clock.instant());
        session.compareWith(before);
        sessions.add(session);
        return session.id();
    }

    @Override
    public void prove(PersonId person, String id, Duration age) {
        own(person, id).ifPresent(session -> session.prove(clock.instant().minus(age)));
    }

    private static String newId() {
        byte[] chance = new byte[16];
        CHANCE.nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }

    /** What is older is forgotten. */
    private List<Session> ofLately(PersonId person) {
        Instant longAgo =
                clock.instant().atOffset(ZoneOffset.UTC).minus(REMEMBERED).toInstant();
        Map<Boolean, List<Session>> byAge = sessions.of(person).stream()
                .collect(Collectors.partitioningBy(session -> session.begunAt().isBefore(longAgo)));
        byAge.get(true).forEach(sessions::remove);
        return byAge.get(false);
    }

    @Override
    public Optional<SessionEnd> over(String id, PersonView person, Set<Role> rolesNow) {
        Optional<Session> found = own(person.id(), id);
        if (found.isEmpty()) {
            return Optional.of(SessionEnd.SIGNED_OUT);
        }
        Instant now = clock.instant();
        Session session = found.get();
        boolean employed = person.employedOn(LocalDate.now(clock));
        Optional<SessionEnd> over = session.over(now, limits, employed, rolesNow);
        over.ifPresent(why -> session.end(now, why));
        if (over.isEmpty() && session.isToBeNoted(now)) {
            session.seen(now);
        }
        return over;
    }

    @Override
    public List<SessionView> of(PersonId person) {
        return sessions.of(person).stream()
                .filter(session -> session.isOpen(clock.instant(), limits))
                .map(Session::view)
                .toList();
    }

    @Override
    public void end(PersonId person, String id, SessionEnd why) {
        own(person, id).ifPresent(session -> session.end(clock.instant(), why));
    }

    @Override
    public void endOthers(PersonId person, String own, SessionEnd why) {
        sessions.of(person).stream()
                .filter(session -> !session.id().equals(own))
                .forEach(session -> session.end(clock.instant(), why));
    }

    @Override
    public void endEverybodys(String own, SessionEnd why) {
        sessions.endAll(own, clock.instant(), why);
    }

    private Optional<Session> own(PersonId person, String id) {
        return Optional.ofNullable(id).flatMap(sessions::find).filter(session -> session.person()
                .equals(person));
    }
}
