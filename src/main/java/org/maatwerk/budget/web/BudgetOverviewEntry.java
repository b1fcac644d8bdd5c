package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** How the money stands: first in the budget holder's menu. */
@ApplicationScoped
class BudgetOverviewEntry implements MenuEntry {

    @Override
    public int order() {
        return 39;
    }

    @Override
    public String text() {
        return "budget-overview.menu";
    }

    @Override
    public String path() {
        return "/budget/budget-overview.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUDGET_HOLDER);
    }
}
