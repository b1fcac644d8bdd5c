package org.maatwerk.atomicity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Breaks the next use case of this thread off, at the moment that was asked for; or every step of the engine's jobs. */
@ApplicationScoped
public class Sabotage {

    /** Moments inside a use case. */
    enum Moment {
        /** The file has changed; the engine does not know it yet. */
        BEFORE_THE_PROCESS_MOVED,
        /** File, engine, work lists, access log and messages were told. */
        AFTER_THE_PROCESS_MOVED,
        /** Everything was done but the commit. */
        BEFORE_THE_COMMIT
    }

    /** The breaking off itself. */
    static class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenOff(Moment moment) {
            super(moment.name());
        }
    }

    private static final ThreadLocal<Moment> ARMED = new ThreadLocal<>();
    private static final int FIRST = 1;
    private static final int LAST = Integer.MAX_VALUE;
    private static volatile Thread sparedFromJobs;

    static void arm(Moment moment) {
        ARMED.set(moment);
    }

    static void disarm() {
        ARMED.remove();
    }

    static boolean isArmed() {
        return ARMED.get() != null;
    }

    static void pass(Moment moment) {
        if (ARMED.get() == moment) {
            disarm();
            throw new BrokenOff(moment);
        }
    }

    /** From now on, what other threads than this one do ends in a rollback. */
    static void armJobs() {
        sparedFromJobs = Thread.currentThread();
    }

    static void disarmJobs() {
        sparedFromJobs = null;
    }

    static boolean spoilsThisThread() {
        return sparedFromJobs != null && sparedFromJobs != Thread.currentThread();
    }

    void first(@Observes @Priority(FIRST) Object fact) {
        if (isFact(fact)) {
            pass(Moment.BEFORE_THE_PROCESS_MOVED);
        }
    }

    void last(@Observes @Priority(LAST) Object fact) {
        if (isFact(fact)) {
            pass(Moment.AFTER_THE_PROCESS_MOVED);
        }
    }

    /** Facts that move a process; the note that somebody looked is not one. */
    private static boolean isFact(Object event) {
        return event instanceof Record
                && event.getClass()
                        .getPackageName()
                        .matches("org\\.maatwerk\\.(attestation|protocol|budget|people|workflow)");
    }
}
