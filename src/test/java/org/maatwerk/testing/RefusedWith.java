package org.maatwerk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;

/** How a test says that an act was refused, why, and at which field. */
public final class RefusedWith {

    private RefusedWith() {}

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
