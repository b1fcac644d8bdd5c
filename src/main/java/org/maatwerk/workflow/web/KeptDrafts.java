package org.maatwerk.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Drafts;
import org.maatwerk.workflow.usecase.ForgetDraft;
import org.maatwerk.workflow.usecase.KeepDraft;
import org.maatwerk.workflow.usecase.ReadDraft;

/** The user's own drafts. */
@RequestScoped
class KeptDrafts implements Drafts {

    @Inject
    KeepDraft keepDraft;

    @Inject
    ReadDraft readDraft;

    @Inject
    ForgetDraft forgetDraft;

    @Inject
    CurrentUser user;

    @Override
    public void keep(String stem, CaseNumber caseNumber, Map<String, String> fields) {
        keepDraft.keep(user.id(), stem, caseNumber, fields);
    }

    @Override
    public Optional<Earlier> find(String stem, CaseNumber caseNumber) {
        return readDraft.of(user.id(), stem, caseNumber).map(draft -> new Earlier(draft.fields(), draft.savedAt()));
    }

    @Override
    public void forget(String stem, CaseNumber caseNumber) {
        forgetDraft.of(user.id(), stem, caseNumber);
    }
}
