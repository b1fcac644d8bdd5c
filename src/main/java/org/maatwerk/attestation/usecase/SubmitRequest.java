package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.RequestDraft;
import org.maatwerk.attestation.RequestDrafts;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.RequestSubmitted;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Sends the request: from now on there is a file, and the experts see that one waits. */
@ApplicationScoped
@Transactional
public class SubmitRequest {

    @Inject
    RequestDrafts drafts;

    @Inject
    SealedAnswers answers;

    @Inject
    Admission admission;

    @Inject
    Event<RequestSubmitted> facts;

    /** A second click finds the request of the first one and makes no other. */
    public CaseNumber submit(PersonId author) {
        return drafts.of(author).map(this::submit).orElseGet(() -> admission.openFileOf(author));
    }

    private CaseNumber submit(RequestDraft draft) {
        draft.refuseUnlessInformationRead();
        Map<RequestQuestion, String> given = answers.of(draft.caseNumber());
        RequestQuestion.of(draft.isRenewal())
                .forEach(question -> question.refuseUnlessAnsweredBy(given.getOrDefault(question, "")));
        Attestation attestation = admission.open(draft);
        drafts.remove(draft);
        answers.forgetTyping(draft.caseNumber());
        facts.fire(attestation.submitted());
        return attestation.caseNumber();
    }
}
