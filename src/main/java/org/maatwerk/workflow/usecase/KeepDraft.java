package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.FormDraftView;
import org.maatwerk.workflow.FormDrafts;

/** Keeps, gives back and throws away what somebody typed; sealed, because it may be anything (D-4). */
@ApplicationScoped
@Transactional
public class KeepDraft implements Drafts {

    @Inject
    FormDrafts drafts;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Override
    public void keep(PersonId person, String stem, CaseNumber caseNumber, Map<String, String> fields) {
        FormDraft draft =
                drafts.find(person, stem, caseNumber).orElseGet(() -> new FormDraft(person, stem, caseNumber));
        draft.keep(vault.seal(caseNumber, FormDraft.place(person, stem), json(fields)), clock.instant());
        drafts.add(draft);
    }

    @Override
    public Optional<FormDraftView> read(PersonId person, String stem, CaseNumber caseNumber) {
        return drafts.find(person, stem, caseNumber).map(draft -> {
            String text = vault.open(caseNumber, FormDraft.place(person, stem), draft.typed());
            return new FormDraftView(fields(text), draft.savedAt());
        });
    }

    @Override
    public void forget(PersonId person, String stem, CaseNumber caseNumber) {
        drafts.remove(person, stem, caseNumber);
    }

    @Override
    public void forgetAll(CaseNumber caseNumber) {
        drafts.removeAll(caseNumber);
    }

    private static String json(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> fields(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject stored = reader.readObject();
            Map<String, String> fields = new HashMap<>();
            stored.keySet().forEach(field -> fields.put(field, stored.getString(field)));
            return fields;
        }
    }
}
