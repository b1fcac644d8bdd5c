package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.kernel.CaseNumber;

/**
 * A request as its author sees it while writing.
 *
 * @param questions in the order in which they are asked
 * @param answers only those that were given
 */
public record RequestDraftView(
        CaseNumber caseNumber,
        boolean renewal,
        boolean informationRead,
        List<RequestQuestion> questions,
        Map<RequestQuestion, String> answers)
        implements Serializable {

    /** Where to go on: the first required question without an answer; null when the request can be checked and sent. */
    public RequestQuestion next() {
        return questions.stream()
                .filter(question -> question.isRequired() && !answers.containsKey(question))
                .findFirst()
                .orElse(null);
    }

    public boolean isComplete() {
        return informationRead && next() == null;
    }
}
