package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The budget in the budget holder's menu. */
@ApplicationScoped
class BudgetLinesEntry implements MenuEntry {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String text() {
        return "budget-lines.menu";
    }

    @Override
    public String path() {
        return "/budget/budget-lines.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUDGET_HOLDER);
    }
}
