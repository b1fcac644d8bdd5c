package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the aids that one has, looks after or paid for. */
@ApplicationScoped
class AidsEntry implements MenuEntry {

    @Override
    public int order() {
        return 86;
    }

    @Override
    public String text() {
        return "aids.menu";
    }

    @Override
    public String path() {
        return "/budget/aids.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER, Role.BUDGET_HOLDER);
    }
}
