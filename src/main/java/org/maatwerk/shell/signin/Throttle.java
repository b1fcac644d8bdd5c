package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** After a few wrong passwords in a row an account waits a little. */
@ApplicationScoped
class Throttle {

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final int REMEMBERED = 10_000;

    @Inject
    Clock clock;

    @Inject
    SignInTrail trail;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    boolean mustWait(String account) {
        Failures earlier = failures.get(key(account));
        boolean mustWait = earlier != null
                && earlier.count >= TRIES
                && earlier.last.plus(PAUSE).isAfter(clock.instant());
        if (mustWait) {
            trail.mustWait();
        }
        return mustWait;
    }

    void failed(String account) {
        if (failures.size() > REMEMBERED) {
            failures.values().removeIf(one -> one.last.plus(PAUSE).isBefore(clock.instant()));
        }
        Failures inARow = failures.merge(
                key(account),
                new Failures(1, clock.instant()),
                (earlier, now) ->
                        new Failures(earlier.last.plus(PAUSE).isBefore(now.last) ? 1 : earlier.count + 1, now.last));
        trail.wasRefused(inARow.count);
    }

    void succeeded(String account) {
        failures.remove(key(account));
    }

    private static String key(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant last) {}
}
