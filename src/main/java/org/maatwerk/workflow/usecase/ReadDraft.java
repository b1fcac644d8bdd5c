package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.FormDrafts;

/** Gives somebody back what they typed earlier; only ever their own. */
@ApplicationScoped
@Transactional
public class ReadDraft {

    @Inject
    FormDrafts drafts;

    @Inject
    Vault vault;

    public Optional<FormDraftView> of(PersonId person, String stem, CaseNumber caseNumber) {
        return drafts.find(person, stem, caseNumber).map(draft -> {
            String text = vault.open(caseNumber, FormDraft.place(person, stem), draft.typed());
            return new FormDraftView(fields(text), draft.savedAt());
        });
    }

    private static Map<String, String> fields(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject stored = reader.readObject();
            Map<String, String> fields = new HashMap<>();
            stored.keySet().forEach(field -> fields.put(field, stored.getString(field)));
            return fields;
        }
    }
}
