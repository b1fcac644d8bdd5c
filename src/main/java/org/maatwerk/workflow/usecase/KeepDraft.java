package org.maatwerk.workflow.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Audience;
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
    Audience audience;

    @Inject
    Clock clock;

    @Override
    public boolean keep(PersonId person, String stem, CaseNumber caseNumber, Map<String, String> fields) {
        if (!audience.mayWriteIn(caseNumber, person)) {
            return false;
        }
        FormDraft draft =
                drafts.find(person, stem, caseNumber).orElseGet(() -> new FormDraft(person, stem, caseNumber));
        draft.keep(vault.seal(caseNumber, FormDraft.place(person, stem), joined(fields)), clock.instant());
        drafts.add(draft);
        return true;
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

    /** As a form is sent: {@code field=value&field=value}, each part encoded. */
    private static String joined(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> fields(String joined) {
        return Arrays.stream(joined.split("&"))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], UTF_8), field -> URLDecoder.decode(field[1], UTF_8)));
    }
}
