package org.maatwerk.budget;

import java.util.Optional;

/** From whose account tests pay. */
public final class PaymentSetupInMemory implements PaymentSetup {

    public static final Payer PAYER = new Payer("Dienst & Co", new Iban("BE71096123456769"));

    public Payer payer = PAYER;

    @Override
    public Optional<Payer> payer() {
        return Optional.ofNullable(payer);
    }

    @Override
    public boolean hasFolder() {
        return false;
    }
}
