package org.maatwerk.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** Deadlines in the administrator's menu. */
@ApplicationScoped
class DeadlinesEntry implements MenuEntry {

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String text() {
        return "deadlines.menu";
    }

    @Override
    public String path() {
        return "/workflow/deadlines.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
