package org.maatwerk.protocol;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One agreement as an adjustment passport tells it (afspraak in een paspoort): what somebody elsewhere needs in order to
 * arrange the same, and nothing of how it came about (P12).
 *
 * @param who does it
 * @param deliveredOn since when the aid is there; null when nothing was delivered
 */
public record PassportAgreement(
        String what, MeasureCategory category, Doer who, DependsOn dependsOn, LocalDate deliveredOn)
        implements Serializable {

    @Override
    public String toString() {
        return "agreement";
    }
}
