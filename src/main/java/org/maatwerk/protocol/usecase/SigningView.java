package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;

/** What somebody sees who is to sign. @param edition the newest text that was frozen */
public record SigningView(CaseNumber caseNumber, String staffMember, EditionView edition) implements Serializable {

    @Override
    public String toString() {
        return "signing " + caseNumber;
    }
}
