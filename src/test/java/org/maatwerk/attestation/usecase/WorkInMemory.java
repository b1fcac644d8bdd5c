package org.maatwerk.attestation.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.attestation.Cast;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Allowed;
import org.maatwerk.workflow.OpenedTask;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItems;

/** Open tasks for tests without a database or an engine. */
final class WorkInMemory implements WorkItems {

    private final List<WorkItem> items = new ArrayList<>();

    void waiting(CaseNumber file, String stem, String audience, LocalDate due) {
        OpenedTask task = new OpenedTask(
                stem + file, stem, "attestation", file, audience, null, Cast.AN, null, "deadline", Cast.TODAY);
        add(new WorkItem(task, audience, Cast.NOW, new Allowed(Cast.TODAY, 10, due)));
    }

    @Override
    public void add(WorkItem item) {
        items.add(item);
    }

    @Override
    public void remove(String taskId) {
        items.removeIf(item -> item.taskId().equals(taskId));
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return items.stream().filter(item -> item.taskId().equals(taskId)).findFirst();
    }

    @Override
    public List<WorkItem> of(PersonId person, Set<String> pools, Set<PersonId> closeTo, int from, int atMost) {
        throw new UnsupportedOperationException("not asked by this room");
    }

    @Override
    public long count(PersonId person, Set<String> pools, Set<PersonId> closeTo) {
        throw new UnsupportedOperationException("not asked by this room");
    }

    @Override
    public List<WorkItem> inFile(CaseNumber caseNumber) {
        return items.stream()
                .filter(item -> item.view().caseNumber().equals(caseNumber))
                .toList();
    }
}
