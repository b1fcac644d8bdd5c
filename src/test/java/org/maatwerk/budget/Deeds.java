package org.maatwerk.budget;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What people tried, and what the product said to it. */
final class Deeds {

    /** What somebody can try. */
    enum Kind {
        APPROVE,
        REFUSE,
        ORDER,
        CANCEL,
        REGISTER,
        PUT,
        DECIDE,
        FINISH,
        DISPUTE,
        CREDIT
    }

    /** What came of it. */
    enum Outcome {
        /** The page said so. */
        SAID,
        /** The page said why not, or there was nothing to do it with any more. */
        REFUSED,
        /** The node was killed before it said anything. */
        UNKNOWN
    }

    private final int enough;
    private final AtomicInteger done = new AtomicInteger();
    private final Map<Kind, Map<Outcome, Integer>> outcomes = new ConcurrentHashMap<>();

    Deeds(int enough) {
        this.enough = enough;
    }

    void add(Kind kind, Outcome outcome) {
        outcomes.computeIfAbsent(kind, any -> new ConcurrentHashMap<>()).merge(outcome, 1, Integer::sum);
        done.incrementAndGet();
    }

    int done() {
        return done.get();
    }

    boolean areEnough() {
        return done() >= enough;
    }

    int count(Kind kind, Outcome outcome) {
        return outcomes.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0);
    }

    @Override
    public String toString() {
        return done + " acts: " + new TreeMap<>(outcomes);
    }
}
