package org.maatwerk.canary.attestation.usecase;

import jakarta.inject.Inject;
import org.maatwerk.canary.Breaks;

@Breaks("A_USE_CASE_INJECTS_AT_MOST_FOUR")
class DoesTooMuch {
    @Inject
    Runnable one;

    @Inject
    Runnable two;

    @Inject
    Runnable three;

    @Inject
    Runnable four;

    @Inject
    Runnable five;
}
