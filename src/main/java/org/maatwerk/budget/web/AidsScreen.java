package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.AidLine;
import org.maatwerk.budget.usecase.ReadAids;
import org.maatwerk.people.Role;
import org.maatwerk.shell.CurrentUser;

/** The aids that one has, looks after, or paid for (T10). */
@Named
@ViewScoped
public class AidsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadAids readAids;

    @Inject
    CurrentUser user;

    private List<AidLine> own;
    private List<AidLine> kept;
    private List<AidLine> bought;

    public void open() {
        own = readAids.own(user.id());
        kept = readAids.kept(user.id());
        bought = isPayer() ? readAids.bought(user.id()) : List.of();
    }

    /** Whether the reader pays for aids. */
    public boolean isPayer() {
        return user.is(Role.BUDGET_HOLDER);
    }

    /** Whoever comes here for aids of others need not be told that they have none. */
    public boolean isOwnShown() {
        return !own.isEmpty() || kept.isEmpty() && !isPayer();
    }

    public List<AidLine> getOwn() {
        return own;
    }

    public List<AidLine> getKept() {
        return kept;
    }

    public List<AidLine> getBought() {
        return bought;
    }
}
