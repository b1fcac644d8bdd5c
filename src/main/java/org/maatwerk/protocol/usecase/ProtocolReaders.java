package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkList;

/** Who is still asked to read a version of a protocol (P4). */
@ApplicationScoped
class ProtocolReaders {

    @Inject
    WorkList workList;

    boolean isAsked(CaseNumber file, PersonId person) {
        return asked(file).stream().anyMatch(item -> item.audience().equals(WorkItem.audienceOf(person)));
    }

    /** Whether only one is still reading. */
    boolean isLast(CaseNumber file) {
        return asked(file).size() == 1;
    }

    private List<WorkItemView> asked(CaseNumber file) {
        return workList.inFile(file).stream()
                .filter(item -> item.stem().equals(ReviewProtocol.STEM))
                .toList();
    }
}
