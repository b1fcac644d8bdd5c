package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;

/** What was refused, and why. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(Refusal expected, ThrowingCallable act) {
        assertThat(refused(act).refusal()).isEqualTo(expected);
    }

    public static void assertRefused(Refusal expected, String field, ThrowingCallable act) {
        Refused refused = refused(act);
        assertThat(refused.refusal()).isEqualTo(expected);
        assertThat(refused.field()).contains(field);
    }

    private static Refused refused(ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
