package org.maatwerk.attestation.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Cast;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkList;

/** What waits in files, for tests without an engine. */
final class WaitingInMemory implements WorkList {

    private final List<WorkItemView> items = new ArrayList<>();

    void add(CaseNumber file, String stem, String audience, LocalDate due) {
        String task = "task-" + items.size();
        items.add(new WorkItemView(task, stem, "attestation", file, audience, Cast.AN, Cast.NOW, due, false, 0));
    }

    @Override
    public List<WorkItemView> of(PersonId person, int from, int atMost) {
        throw new UnsupportedOperationException("not asked by this room");
    }

    @Override
    public long count(PersonId person) {
        throw new UnsupportedOperationException("not asked by this room");
    }

    @Override
    public List<WorkItemView> inFile(CaseNumber caseNumber) {
        return items.stream()
                .filter(item -> item.caseNumber().equals(caseNumber))
                .toList();
    }
}
