package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.HomeEntry;

/** How the money stands, on the budget holder's home page. */
@ApplicationScoped
class BudgetOverviewHomeEntry implements HomeEntry {

    @Override
    public int order() {
        return 39;
    }

    @Override
    public String text() {
        return "budget-overview.entry";
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
