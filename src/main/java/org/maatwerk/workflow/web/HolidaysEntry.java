package org.maatwerk.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** Holidays and closing days in the administrator's menu. */
@ApplicationScoped
class HolidaysEntry implements MenuEntry {

    @Override
    public int order() {
        return 66;
    }

    @Override
    public String text() {
        return "holidays.menu";
    }

    @Override
    public String path() {
        return "/workflow/holidays.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
