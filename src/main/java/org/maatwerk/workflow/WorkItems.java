package org.maatwerk.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** All tasks that wait for somebody. */
public interface WorkItems {

    void add(WorkItem item);

    /** Takes the task off the lists; nothing happens when it is not on them. */
    void remove(String taskId);

    Optional<WorkItem> find(String taskId);

    /**
     * What waits for this person, oldest deadline first, tasks without one last. Files of persons they are close to
     * are left out, save what waits for the person by name (A13).
     *
     * @param pools the pools the person takes work from
     * @param closeTo the persons on whose files they may not work
     */
    List<WorkItem> of(PersonId person, Set<String> pools, Set<PersonId> closeTo, int from, int atMost);

    long count(PersonId person, Set<String> pools, Set<PersonId> closeTo);

    /** Everything that waits in one file, whoever it waits for; for "what happens next, and by when". */
    List<WorkItem> inFile(CaseNumber caseNumber);
}
