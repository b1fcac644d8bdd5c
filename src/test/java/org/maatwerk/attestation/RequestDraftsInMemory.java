package org.maatwerk.attestation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Drafts and answers for tests without a database. */
public final class RequestDraftsInMemory implements RequestDrafts {

    private final Map<PersonId, RequestDraft> drafts = new HashMap<>();
    private final List<RequestAnswer> answers = new ArrayList<>();

    @Override
    public Optional<RequestDraft> of(PersonId author) {
        return Optional.ofNullable(drafts.get(author));
    }

    @Override
    public void add(RequestDraft draft) {
        drafts.put(draft.author(), draft);
    }

    @Override
    public void remove(RequestDraft draft) {
        drafts.remove(draft.author());
    }

    @Override
    public void removeAnswers(CaseNumber caseNumber) {
        answers.removeIf(answer -> answer.caseNumber().equals(caseNumber));
    }

    @Override
    public List<RequestAnswer> answersOf(CaseNumber caseNumber) {
        return answers.stream()
                .filter(answer -> answer.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(RequestAnswer answer) {
        answers.add(answer);
    }

    @Override
    public void remove(RequestAnswer answer) {
        answers.remove(answer);
    }
}
