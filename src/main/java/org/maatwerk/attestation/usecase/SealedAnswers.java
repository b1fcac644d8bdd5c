package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.attestation.RequestAnswer;
import org.maatwerk.attestation.RequestDrafts;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.workflow.Drafts;

/** The answers of a request as people read them, over the sealed rows (D-4). */
@ApplicationScoped
class SealedAnswers {

    @Inject
    RequestDrafts drafts;

    @Inject
    Vault vault;

    @Inject
    Drafts typing;

    /** @param text blank takes the answer away */
    void write(CaseNumber caseNumber, RequestQuestion question, String text) {
        Optional<RequestAnswer> earlier = drafts.answersOf(caseNumber).stream()
                .filter(answer -> answer.question() == question)
                .findFirst();
        if (text.isBlank()) {
            earlier.ifPresent(drafts::remove);
            return;
        }
        Sealed sealed = vault.seal(caseNumber, question.place(), text);
        earlier.ifPresentOrElse(
                answer -> answer.rewrite(sealed), () -> drafts.add(new RequestAnswer(caseNumber, question, sealed)));
    }

    /** Takes every answer away, and what was typed and not yet kept. */
    void forget(CaseNumber caseNumber) {
        drafts.removeAnswers(caseNumber);
        typing.forgetAll(caseNumber);
    }

    /** The answers are sent: what was typed and not kept is of no use any more. */
    void forgetTyping(CaseNumber caseNumber) {
        typing.forgetAll(caseNumber);
    }

    /** Only the questions that were answered. */
    Map<RequestQuestion, String> of(CaseNumber caseNumber) {
        Map<RequestQuestion, String> answers = new EnumMap<>(RequestQuestion.class);
        drafts.answersOf(caseNumber)
                .forEach(answer -> answers.put(
                        answer.question(),
                        vault.open(caseNumber, answer.question().place(), answer.text())));
        return answers;
    }
}
