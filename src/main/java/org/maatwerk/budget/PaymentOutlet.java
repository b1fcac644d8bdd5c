package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** Where payment instructions leave the house (uitgang voor betalingen). */
public interface PaymentOutlet {

    /**
     * Puts the file there, whole or not at all; one with the same number that is there already is the same.
     *
     * @throws RuntimeException when it could not; then it is tried again
     */
    void put(CaseNumber payment, byte[] file);
}
