package org.maatwerk.workflow;

import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What people are typing, kept so that a time-out or a lost connection costs nothing; for their own eyes only. */
public interface Drafts {

    /** @return false when this person has no part in the file, or it ended: then nothing is kept */
    boolean keep(PersonId person, String stem, CaseNumber caseNumber, Map<String, String> fields);

    Optional<FormDraftView> read(PersonId person, String stem, CaseNumber caseNumber);

    /** The form was sent, or the person no longer wants it. */
    void forget(PersonId person, String stem, CaseNumber caseNumber);

    /** Of everybody, in a file that ended (A10). */
    void forgetAll(CaseNumber caseNumber);
}
