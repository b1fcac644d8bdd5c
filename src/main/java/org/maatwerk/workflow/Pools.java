package org.maatwerk.workflow;

import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What one feature of the line of work knows of the pools its tasks wait in; all of them make the {@link Audience}. */
public interface Pools {

    /** The code of the pool that a task of this candidate group waits in; empty for a group of another feature. */
    Optional<String> poolOf(String group, CaseNumber caseNumber);

    /** The codes of all pools of this feature that this person takes work from today. */
    Set<String> poolsOf(PersonId person);

    /** Whether it is a file of this feature in which this person has a part, and it did not end (A10). */
    boolean mayWriteIn(CaseNumber caseNumber, PersonId person);
}
