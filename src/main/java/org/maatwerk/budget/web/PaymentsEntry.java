package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the payments. */
@ApplicationScoped
class PaymentsEntry implements MenuEntry {

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String text() {
        return "payments.menu";
    }

    @Override
    public String path() {
        return "/budget/payments.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUDGET_HOLDER);
    }
}
