package org.maatwerk.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Sessions for tests without a database. */
public class SessionsInMemory implements Sessions {

    private final List<Session> sessions = new ArrayList<>();

    @Override
    public void add(Session session) {
        sessions.add(session);
    }

    @Override
    public Optional<Session> find(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    @Override
    public List<Session> of(PersonId person) {
        return sessions.stream()
                .filter(session -> session.person().equals(person))
                .sorted(Comparator.comparing(Session::begunAt).reversed())
                .toList();
    }

    @Override
    public List<Session> from(String providerSession) {
        return sessions.stream()
                .filter(session -> session.isFrom(providerSession))
                .toList();
    }

    @Override
    public List<Session> odd(PersonId person) {
        return of(person).stream().filter(Session::isOdd).toList();
    }

    @Override
    public void endAll(String butThis, Instant at, SessionEnd why) {
        sessions.stream().filter(session -> !session.id().equals(butThis)).forEach(session -> session.end(at, why));
    }

    @Override
    public void remove(Session session) {
        sessions.remove(session);
    }
}
