package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.audit.usecase.ReadRoleLog;
import org.maatwerk.audit.usecase.RoleChange;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.PageNumber;

/** Who gave which role to whom, fifty lines a page. */
@Named
@RequestScoped
public class RoleLogScreen {

    private static final int A_PAGE = 50;

    @Inject
    ReadRoleLog readRoleLog;

    @Inject
    CurrentUser user;

    private int page = 1;
    private List<RoleChange> changes;

    public void open() {
        changes = readRoleLog.of(user.id(), (page - 1) * A_PAGE, A_PAGE + 1);
    }

    public List<RoleChange> getChanges() {
        return changes.stream().limit(A_PAGE).toList();
    }

    public boolean isMore() {
        return changes.size() > A_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
