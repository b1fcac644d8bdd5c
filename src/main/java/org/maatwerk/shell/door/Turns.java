package org.maatwerk.shell.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who has had how much of this node: calls of one person in this minute and at one time, and heavy work, one piece for
 * each person and a few for all together, in the order in which they came (decision 67).
 */
@ApplicationScoped
public class Turns {

    /** So many calls of one person at one time: more than a browser makes. */
    static final int AT_ONCE = 10;

    /** So many pieces of heavy work at one time, of everybody together. */
    static final int HEAVY = 3;

    private static final int SECONDS_OF_A_MINUTE = 60;

    /** What came of asking for a turn. */
    enum Answer {
        GO,
        TOO_MANY,
        BUSY
    }

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "maatwerk.calls-per-minute", defaultValue = "240")
    int perMinute;

    /** How long somebody waits for the heavy work of others. */
    int patience = 10;

    private final Semaphore heavyWork = new Semaphore(HEAVY, true);
    private final Map<String, Integer> running = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Set<String> atHeavyWork = new HashSet<>();
    private long minute;

    /** Who is told to go gives the turn back with {@link #done}. */
    Answer ask(String person, boolean heavy) {
        if (!isAdmitted(person, heavy)) {
            return Answer.TOO_MANY;
        }
        if (!heavy || isReached()) {
            return Answer.GO;
        }
        leave(person, true);
        return Answer.BUSY;
    }

    void done(String person, boolean heavy) {
        if (heavy) {
            heavyWork.release();
        }
        leave(person, heavy);
    }

    private synchronized boolean isAdmitted(String person, boolean heavy) {
        long now = clock.instant().getEpochSecond() / SECONDS_OF_A_MINUTE;
        if (now != minute) {
            minute = now;
            calls.clear();
        }
        boolean tooMany = calls.merge(person, 1, Integer::sum) > perMinute
                || running.getOrDefault(person, 0) >= AT_ONCE
                || heavy && atHeavyWork.contains(person);
        if (tooMany) {
            return false;
        }
        running.merge(person, 1, Integer::sum);
        if (heavy) {
            atHeavyWork.add(person);
        }
        return true;
    }

    private boolean isReached() {
        try {
            return heavyWork.tryAcquire(patience, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void leave(String person, boolean heavy) {
        running.merge(person, -1, (had, one) -> had + one == 0 ? null : had + one);
        if (heavy) {
            atHeavyWork.remove(person);
        }
    }
}
