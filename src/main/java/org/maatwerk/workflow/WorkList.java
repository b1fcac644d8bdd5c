package org.maatwerk.workflow;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What waits for somebody, oldest deadline on top; never on files they may not work on (A13). */
public interface WorkList {

    List<WorkItemView> of(PersonId person, int from, int atMost);

    long count(PersonId person);

    /** What waits in one file and by when, whoever it waits for; the caller has asked the gate. */
    List<WorkItemView> inFile(CaseNumber caseNumber);
}
