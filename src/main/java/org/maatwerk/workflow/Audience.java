package org.maatwerk.workflow;

import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * For whom a task waits, as the line of work sees it. The workflow knows codes only: {@code person:12}, {@code expert},
 * {@code doctor:0123456789}.
 */
public interface Audience {

    /** The code of the pool that a task of this candidate group waits in, for this file. */
    String poolOf(String group, CaseNumber caseNumber);

    /** The codes of all pools this person takes work from today. */
    Set<String> poolsOf(PersonId person);

    /** The persons on whose files this one may not work: themselves and whoever they are related to (A13). */
    Set<PersonId> closeTo(PersonId person);

    /** Whether this person has a part in the file, and it did not end (A10). */
    boolean mayWriteIn(CaseNumber caseNumber, PersonId person);

    /** The named person who hears that a deadline passed on the file of this subject (X1). */
    Optional<PersonId> coordinatorFor(PersonId subject);
}
