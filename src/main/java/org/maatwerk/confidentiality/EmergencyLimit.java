package org.maatwerk.confidentiality;

import java.time.Duration;

/** For how long a file stays open in an emergency (duur van noodtoegang): an hour, or less. */
public record EmergencyLimit(Duration lasts) {

    /** Issue 3: at most 60 minutes, whatever is set. */
    public static final Duration LONGEST = Duration.ofMinutes(60);

    /** What is set, or an hour when that is more. */
    public static EmergencyLimit atMost(Duration set) {
        return new EmergencyLimit(set.compareTo(LONGEST) > 0 ? LONGEST : set);
    }

    public EmergencyLimit {
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("an emergency lasts at most 60 minutes, not " + lasts);
        }
    }
}
