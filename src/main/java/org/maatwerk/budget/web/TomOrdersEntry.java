package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the orders of budget holders. */
@ApplicationScoped
class TomOrdersEntry implements MenuEntry {

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String text() {
        return "tom-orders.menu";
    }

    @Override
    public String path() {
        return "/budget/tom-orders.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUDGET_HOLDER);
    }
}
