package org.maatwerk.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something another process or thread brings about: asks often, gives up late, says for what it waited. */
public final class Patience {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private Patience() {}

    public static void until(String what, Duration atMost, BooleanSupplier happened) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + atMost.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
