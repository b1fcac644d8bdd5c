package org.maatwerk.budget;

import java.util.Optional;

/** How this installation pays (betaalinstellingen). */
public interface PaymentSetup {

    /** Empty while nobody said from which account: then nothing can be paid. */
    Optional<Payer> payer();

    /** Whether files go to the finance system by themselves; else a budget holder takes them there. */
    boolean hasFolder();
}
