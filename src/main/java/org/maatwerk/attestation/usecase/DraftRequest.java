package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.INFORMATION_NOT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.maatwerk.attestation.CaseNumbers;
import org.maatwerk.attestation.RequestDraft;
import org.maatwerk.attestation.RequestDrafts;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/** Writes a request, page by page; what is written is there again after a break (A2), and only for its author. */
@ApplicationScoped
@Transactional
public class DraftRequest {

    @Inject
    RequestDrafts drafts;

    @Inject
    SealedAnswers answers;

    @Inject
    Admission admission;

    @Inject
    CaseNumbers caseNumbers;

    /** Whether this person can ask at all; somebody outside the central scope gets a referral, and no file (A3). */
    public AdmissionView admission(PersonId author) {
        return admission.of(author);
    }

    public Optional<RequestDraftView> find(PersonId author) {
        return drafts.of(author).map(this::view);
    }

    /** A new draft, or the one that is there. */
    public RequestDraftView start(PersonId author) {
        return find(author).orElseGet(() -> view(begin(author)));
    }

    /** The author ticked that they read the information (A1). */
    public void informationRead(PersonId author, boolean ticked) {
        Refused.unless(ticked, INFORMATION_NOT_READ, "read");
        own(author).informationRead();
    }

    public void answer(PersonId author, RequestQuestion question, String text) {
        String answer = Typed.clean(text);
        question.refuseUnlessAnsweredBy(answer);
        answers.write(own(author).caseNumber(), question, answer);
    }

    /** Takes draft and answers away; nothing stays. */
    public void discard(PersonId author) {
        RequestDraft draft = own(author);
        answers.forget(draft.caseNumber());
        drafts.remove(draft);
    }

    private RequestDraft begin(PersonId author) {
        AdmissionView admitted = admission.refuseUnlessAdmitted(author);
        RequestDraft draft = new RequestDraft(author, caseNumbers.next(), admitted.file());
        drafts.add(draft);
        return draft;
    }

    private RequestDraft own(PersonId author) {
        return drafts.of(author).orElseThrow(NotFound::new);
    }

    private RequestDraftView view(RequestDraft draft) {
        return new RequestDraftView(
                draft.caseNumber(),
                draft.isRenewal(),
                draft.isInformationRead(),
                RequestQuestion.of(draft.isRenewal()),
                answers.of(draft.caseNumber()));
    }
}
