package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** The question with every answer, for the chair. */
public record SmtClosingView(CaseNumber caseNumber, int round, String question, List<SmtAnswerView> answers)
        implements Serializable {

    @Override
    public String toString() {
        return "closing " + caseNumber;
    }
}
