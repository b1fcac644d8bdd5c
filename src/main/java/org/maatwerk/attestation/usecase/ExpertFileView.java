package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.kernel.CaseNumber;

/**
 * A file as its expert reads it.
 *
 * @param email where the staff member can be reached
 * @param answers what the staff member wrote in the request; empty for a closed file
 * @param sketchConfirmed zero when no version was confirmed
 * @param recognition null unless recognised
 * @param mayLapse whether the expert may let the request lapse now (A7)
 */
public record ExpertFileView(
        CaseNumber caseNumber,
        String staffMember,
        String email,
        String organisation,
        ExpertStage stage,
        boolean renewal,
        Instant submittedAt,
        LocalDate firstContactOn,
        ContactChannel firstContactChannel,
        Map<RequestQuestion, String> answers,
        int sketchLatest,
        int sketchConfirmed,
        boolean sketchOffered,
        OutcomeView recognition,
        boolean mayLapse)
        implements Serializable {

    public boolean isClosed() {
        return stage == ExpertStage.CLOSED;
    }

    @Override
    public String toString() {
        return "file " + caseNumber;
    }
}
