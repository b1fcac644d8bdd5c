package org.maatwerk.workflow;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** All forms that are being filled in. */
public interface FormDrafts {

    Optional<FormDraft> find(PersonId person, String stem, CaseNumber caseNumber);

    /** Everything this person was typing, in whatever file. */
    List<FormDraft> of(PersonId person);

    /** Nothing happens when it is there already. */
    void add(FormDraft draft);

    void remove(PersonId person, String stem, CaseNumber caseNumber);

    /** Everything anybody was typing in this file; for a file that ended (A10). */
    void removeAll(CaseNumber caseNumber);
}
