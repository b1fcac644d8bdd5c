package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the invoices. */
@ApplicationScoped
class InvoicesEntry implements MenuEntry {

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String text() {
        return "invoices.menu";
    }

    @Override
    public String path() {
        return "/budget/invoices.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUDGET_HOLDER);
    }
}
