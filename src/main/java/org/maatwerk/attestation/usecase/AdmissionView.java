package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;

/**
 * Whether somebody can ask for an internal attestation now.
 *
 * @param file the open, recognised or renewable file that the answer is about, or null
 */
public record AdmissionView(Answer answer, CaseNumber file) implements Serializable {

    public enum Answer {
        MAY_ASK,
        MAY_RENEW,
        OPEN_REQUEST,
        RECOGNISED,
        OUTSIDE_SCOPE,
        NO_SERVICE
    }

    public boolean mayStart() {
        return answer == Answer.MAY_ASK || answer == Answer.MAY_RENEW;
    }
}
