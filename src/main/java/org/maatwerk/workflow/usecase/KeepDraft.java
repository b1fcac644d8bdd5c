package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.FormDrafts;

/** Keeps what somebody is typing, so that a time-out or a lost connection costs nothing. */
@ApplicationScoped
@Transactional
public class KeepDraft {

    @Inject
    FormDrafts drafts;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    public void keep(PersonId person, String stem, CaseNumber caseNumber, Map<String, String> fields) {
        FormDraft draft = drafts.find(person, stem, caseNumber).orElse(null);
        boolean first = draft == null;
        if (first) {
            draft = new FormDraft(person, stem, caseNumber);
        }
        draft.keep(vault.seal(caseNumber, FormDraft.place(person, stem), json(fields)), clock.instant());
        if (first) {
            drafts.add(draft);
        }
    }

    private static String json(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach(object::add);
        return object.build().toString();
    }
}
