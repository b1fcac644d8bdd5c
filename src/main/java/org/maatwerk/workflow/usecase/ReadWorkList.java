package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Audience;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkItems;

/** What waits for somebody, oldest deadline on top; never on files they may not work on (A13). */
@ApplicationScoped
@Transactional
public class ReadWorkList {

    @Inject
    WorkItems items;

    @Inject
    Audience audience;

    public List<WorkItemView> of(PersonId person, int from, int atMost) {
        return items.of(person, audience.poolsOf(person), audience.closeTo(person), from, atMost).stream()
                .map(WorkItem::view)
                .toList();
    }

    public long count(PersonId person) {
        return items.count(person, audience.poolsOf(person), audience.closeTo(person));
    }

    /** What waits in one file and by when, for whoever may see that file; the caller has asked the gate. */
    public List<WorkItemView> inFile(CaseNumber caseNumber) {
        return items.inFile(caseNumber).stream().map(WorkItem::view).toList();
    }
}
