package org.maatwerk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.people.OddSignIns;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkList;

/** The first page: the user's work, oldest deadline on top, then the ways in. */
@Named
@RequestScoped
public class HomeScreen {

    private static final int A_PAGE = 50;

    @Inject
    WorkList workList;

    @Inject
    @Any
    Instance<HomeEntry> waysIn;

    @Inject
    OddSignIns oddSignIns;

    @Inject
    CurrentSession session;

    @Inject
    CurrentUser user;

    private int page = 1;
    private List<WorkItemView> work;
    private long count;
    private boolean oddSignIn;

    public void open() {
        count = workList.count(user.id());
        page = (int) Math.min(page, 1 + Math.max(0, count - 1) / A_PAGE);
        work = workList.of(user.id(), (page - 1) * A_PAGE, A_PAGE);
        oddSignIn = !oddSignIns.of(user.id(), session.id()).isEmpty();
    }

    public List<WorkItemView> getWork() {
        return work;
    }

    public long getCount() {
        return count;
    }

    public boolean isMore() {
        return (long) page * A_PAGE < count;
    }

    /** All of it stands on this page, so that it can be put in another order; a longer list has its own order alone. */
    public boolean isWhole() {
        return count <= A_PAGE;
    }

    public List<HomeEntry> getEntries() {
        return waysIn.stream()
                .filter(entry -> !Collections.disjoint(entry.roles(), user.roles()))
                .sorted(Comparator.comparingInt(HomeEntry::order))
                .toList();
    }

    /** Whether somebody signed in with a browser that the person does not know here. */
    public boolean isOddSignIn() {
        return oddSignIn;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
