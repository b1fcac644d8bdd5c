package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.maatwerk.kernel.Refused;

/** How a test says that an act was refused, and why. */
public final class RefusedWith {

    private RefusedWith() {}

    public static void assertRefused(AttestationRefusal refusal, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
