package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maatwerk.kernel.PersonId;

/** That somebody is signed in somewhere (sessie). All nodes look here, so a session ended on one is over on each. */
@Entity
@Table(name = "people_session")
public class Session {

    /** It is noted no oftener than this when somebody was last seen, so that a request costs a read and no more. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    @Id
    private String id;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String browser;

    /** With a kind of browser that its person did not use before, as far as they did not say that it was them. */
    private boolean odd;

    /** When its person last proved who they are; null when they never did in it. */
    @Column(name = "proven_at")
    private Instant provenAt;

    /** A digest of the session at the provider that it came from; null when it came from none. */
    @Column(name = "provider_session")
    private String providerSession;

    /** Those of the sign-in, by their constants. */
    private String roles;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_why")
    private SessionEnd endedWhy;

    protected Session() {}

    public Session(String id, PersonId person, Set<Role> roles, String browser, Instant at) {
        this.id = id;
        this.person = person;
        this.roles = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.browser = browser;
        this.begunAt = at;
        this.seenAt = at;
    }

    /**
     * Why it is over; empty while it goes on.
     *
     * @param rolesNow a session that began in a role which is lost meanwhile is over at once
     */
    public Optional<SessionEnd> over(Instant now, SessionLimits limits, boolean employed, Set<Role> rolesNow) {
        if (endedWhy != null) {
            return Optional.of(endedWhy);
        }
        if (!employed) {
            return Optional.of(SessionEnd.EMPLOYMENT_ENDED);
        }
        if (!namesOf(rolesNow).containsAll(rolesAtSignIn())) {
            return Optional.of(SessionEnd.ROLE_ENDED);
        }
        return overByTheClock(now, limits);
    }

    private Optional<SessionEnd> overByTheClock(Instant now, SessionLimits limits) {
        if (!now.isBefore(begunAt.plus(limits.longest()))) {
            return Optional.of(SessionEnd.TOO_LONG);
        }
        boolean idle = !now.isBefore(seenAt.plus(limits.idle()).plus(COARSE));
        return idle ? Optional.of(SessionEnd.IDLE) : Optional.empty();
    }

    /** Whether it was neither ended nor left behind. */
    public boolean isOpen(Instant now, SessionLimits limits) {
        return endedWhy == null && overByTheClock(now, limits).isEmpty();
    }

    /** Whether it is worth noting that its person is here. */
    public boolean isToBeNoted(Instant now) {
        return !now.isBefore(seenAt.plus(COARSE));
    }

    public void seen(Instant at) {
        seenAt = at;
    }

    /** Its person proved once more who they are. */
    public void prove(Instant at) {
        provenAt = at;
    }

    /** Whether it is odd beside those that the person had before; the very first has nothing to be compared with. */
    public void compareWith(List<Session> before) {
        odd = !before.isEmpty() && before.stream().noneMatch(other -> !other.odd && isInTheBrowserOf(other));
    }

    public boolean isInTheBrowserOf(Session other) {
        return browser.equals(other.browser);
    }

    public boolean isOdd() {
        return odd;
    }

    /** Its person says so. */
    public void wasThem() {
        odd = false;
    }

    /** From which session of the provider it came. */
    public void cameFrom(String session) {
        providerSession = session;
    }

    public boolean isFrom(String session) {
        return session.equals(providerSession);
    }

    /** Whether its person proved who they are a short while ago, and it goes on. */
    public boolean isFresh(Instant now, SessionLimits limits) {
        return isOpen(now, limits) && provenAt != null && now.isBefore(provenAt.plus(limits.fresh()));
    }

    /** The first reason stays. */
    public void end(Instant at, SessionEnd why) {
        if (endedWhy == null) {
            endedAt = at;
            endedWhy = why;
        }
    }

    private Set<String> rolesAtSignIn() {
        return roles.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(roles.split(",")));
    }

    private static Set<String> namesOf(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    public String id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public SessionView view() {
        return new SessionView(id, begunAt, seenAt, browser);
    }
}
