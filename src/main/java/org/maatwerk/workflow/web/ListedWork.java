package org.maatwerk.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.OpenWork;
import org.maatwerk.shell.WorkLine;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.usecase.ReadWorkList;

/** The home page's list. */
@RequestScoped
class ListedWork implements OpenWork {

    @Inject
    ReadWorkList readWorkList;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkLine> ofCurrentUser(int from, int atMost) {
        return readWorkList.of(user.id(), from, atMost).stream()
                .map(ListedWork::line)
                .toList();
    }

    @Override
    public long count() {
        return readWorkList.count(user.id());
    }

    private static WorkLine line(WorkItemView item) {
        return new WorkLine(item.folder(), item.stem(), item.caseNumber(), item.openedAt(), item.due());
    }
}
