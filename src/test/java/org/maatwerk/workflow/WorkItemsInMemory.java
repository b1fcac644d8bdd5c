package org.maatwerk.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Work items for tests without a database. */
public final class WorkItemsInMemory implements WorkItems {

    private final Map<String, WorkItem> items = new LinkedHashMap<>();

    /** As the database would: no task without the person its file is about. */
    @Override
    public void add(WorkItem item) {
        Objects.requireNonNull(item.subject(), "the person the file is about");
        items.put(item.taskId(), item);
    }

    @Override
    public void remove(String taskId) {
        items.remove(taskId);
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return Optional.ofNullable(items.get(taskId));
    }

    @Override
    public List<WorkItem> of(PersonId person, Set<String> pools, Set<PersonId> closeTo, int from, int atMost) {
        return waitingFor(person, pools, closeTo)
                .sorted(Comparator.comparing(WorkItem::sortOn).thenComparing(WorkItem::openedAt))
                .skip(from)
                .limit(atMost)
                .toList();
    }

    @Override
    public long count(PersonId person, Set<String> pools, Set<PersonId> closeTo) {
        return waitingFor(person, pools, closeTo).count();
    }

    private Stream<WorkItem> waitingFor(PersonId person, Set<String> pools, Set<PersonId> closeTo) {
        String byName = WorkItem.audienceOf(person);
        return items.values().stream()
                .filter(item -> item.view().audience().equals(byName)
                        || pools.contains(item.view().audience())
                                && !closeTo.contains(item.subject())
                                && !person.equals(item.barred()));
    }

    public List<WorkItem> all() {
        return List.copyOf(items.values());
    }

    @Override
    public List<WorkItem> inFile(CaseNumber caseNumber) {
        return items.values().stream()
                .filter(item -> item.view().caseNumber().equals(caseNumber))
                .toList();
    }
}
