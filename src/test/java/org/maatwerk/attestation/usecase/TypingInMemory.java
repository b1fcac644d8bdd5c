package org.maatwerk.attestation.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.attestation.Cast;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.FormDraftView;

/** What people are typing, for tests without a database. */
public final class TypingInMemory implements Drafts {

    private record Form(PersonId person, String stem, CaseNumber caseNumber) {}

    private final Map<Form, FormDraftView> kept = new HashMap<>();

    @Override
    public boolean keep(PersonId person, String stem, CaseNumber caseNumber, Map<String, String> fields) {
        kept.put(new Form(person, stem, caseNumber), new FormDraftView(fields, Cast.NOW));
        return true;
    }

    @Override
    public Optional<FormDraftView> read(PersonId person, String stem, CaseNumber caseNumber) {
        return Optional.ofNullable(kept.get(new Form(person, stem, caseNumber)));
    }

    @Override
    public void forget(PersonId person, String stem, CaseNumber caseNumber) {
        kept.remove(new Form(person, stem, caseNumber));
    }

    @Override
    public void forgetAll(CaseNumber caseNumber) {
        kept.keySet().removeIf(form -> form.caseNumber().equals(caseNumber));
    }
}
