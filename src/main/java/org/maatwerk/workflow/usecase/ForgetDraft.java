package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.FormDrafts;

/** Throws away what was typed: the form was sent, the person no longer wants it, or the file ended. */
@ApplicationScoped
@Transactional
public class ForgetDraft {

    @Inject
    FormDrafts drafts;

    public void of(PersonId person, String stem, CaseNumber caseNumber) {
        drafts.remove(person, stem, caseNumber);
    }

    /** Of everybody, in a file that ended (A10). */
    public void allOf(CaseNumber caseNumber) {
        drafts.removeAll(caseNumber);
    }
}
