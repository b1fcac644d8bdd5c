package org.maatwerk.shell.failure;

import java.security.SecureRandom;

/** A number that a person can read aloud on the phone, and that finds the line in the log. */
final class TroubleNumber {

    private static final SecureRandom CHANCE = new SecureRandom();

    private TroubleNumber() {}

    static String next() {
        return String.format("%03d-%03d-%03d", CHANCE.nextInt(1000), CHANCE.nextInt(1000), CHANCE.nextInt(1000));
    }
}
