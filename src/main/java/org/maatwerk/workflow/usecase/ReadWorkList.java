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
import org.maatwerk.workflow.WorkList;

/** Reads the work list off its own table, not off the engine (decision 0008). */
@ApplicationScoped
@Transactional
public class ReadWorkList implements WorkList {

    @Inject
    WorkItems items;

    @Inject
    Audience audience;

    @Override
    public List<WorkItemView> of(PersonId person, int from, int atMost) {
        return items.of(person, audience.poolsOf(person), audience.closeTo(person), from, atMost).stream()
                .map(WorkItem::view)
                .toList();
    }

    @Override
    public long count(PersonId person) {
        return items.count(person, audience.poolsOf(person), audience.closeTo(person));
    }

    @Override
    public List<WorkItemView> inFile(CaseNumber caseNumber) {
        return items.inFile(caseNumber).stream().map(WorkItem::view).toList();
    }
}
