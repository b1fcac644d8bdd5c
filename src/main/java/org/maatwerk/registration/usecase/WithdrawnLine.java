package org.maatwerk.registration.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * A withdrawn registration in a list: whose it is by number, and from when until when (R6).
 *
 * @param registeredAgainOn null while it is withdrawn
 */
public record WithdrawnLine(
        CaseNumber caseNumber, String staffNumber, LocalDate withdrawnOn, LocalDate registeredAgainOn)
        implements Serializable {

    public boolean isOpen() {
        return registeredAgainOn == null;
    }

    @Override
    public String toString() {
        return "registration " + caseNumber;
    }
}
