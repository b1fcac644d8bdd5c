package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.kernel.CaseNumber;

/**
 * A question as a member of the team reads it: never a name.
 *
 * @param sketch null when it was not shared
 * @param answer what this member answered before, or null
 */
public record SmtQuestionView(CaseNumber caseNumber, int round, String question, SketchContent sketch, String answer)
        implements Serializable {

    @Override
    public String toString() {
        return "question " + caseNumber;
    }
}
