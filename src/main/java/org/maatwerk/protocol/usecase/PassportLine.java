package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.PassportAgreement;

/** An agreement that may go into a passport. @param number as in the protocol */
public record PassportLine(int number, PassportAgreement agreement) implements Serializable {

    /** Elsewhere it may say nothing: it belongs to the job. */
    public boolean isOfTheJob() {
        return agreement.dependsOn() == DependsOn.JOB;
    }
}
