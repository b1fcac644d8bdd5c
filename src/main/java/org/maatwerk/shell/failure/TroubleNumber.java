package org.maatwerk.shell.failure;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A number that a person can read aloud on the phone, and that finds the line in the log. */
final class TroubleNumber {

    private static final Logger LOG = Logger.getLogger(TroubleNumber.class.getName());
    private static final SecureRandom CHANCE = new SecureRandom();

    private TroubleNumber() {}

    /** A new number, with which the failure stands in the log. */
    static String noted(String where, Throwable failure) {
        String number = next();
        LOG.log(Level.SEVERE, () -> "trouble " + number + " on " + where + ": " + Traces.withoutMessages(failure));
        return number;
    }

    private static String next() {
        return String.format("%03d-%03d-%03d", CHANCE.nextInt(1000), CHANCE.nextInt(1000), CHANCE.nextInt(1000));
    }
}
