package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.FormDrafts;

/** What somebody typed in forms and did not send yet (X7). */
@ApplicationScoped
class OwnTyping implements OwnData {

    @Inject
    FormDrafts drafts;

    @Inject
    KeepDraft keepDraft;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return drafts.of(person).stream().map(draft -> typed(person, draft)).toList();
    }

    private OwnRecord typed(PersonId person, FormDraft draft) {
        OwnRecord record = OwnRecord.of("typing")
                .with("case", draft.caseNumber())
                .with("form", draft.stem())
                .with("when", draft.savedAt());
        String typed = keepDraft
                .read(person, draft.stem(), draft.caseNumber())
                .map(view -> String.join("\n", view.fields().values()))
                .orElse(null);
        return record.with("text", typed);
    }
}
