package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.kernel.CaseNumber;

/**
 * A file as it is read in an emergency.
 *
 * @param until when it closes by itself
 * @param email where the staff member can be reached
 * @param answers what the staff member wrote in the request
 * @param sketch the newest version; null when there is none
 * @param recognition null unless recognised
 */
public record EmergencyFileView(
        CaseNumber caseNumber,
        Instant until,
        String staffMember,
        String email,
        String organisation,
        ExpertStage stage,
        Map<RequestQuestion, String> answers,
        SketchView sketch,
        OutcomeView recognition)
        implements Serializable {

    @Override
    public String toString() {
        return "file " + caseNumber;
    }
}
