package org.maatwerk.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** People in the administrator's menu. */
@ApplicationScoped
class PeopleEntry implements MenuEntry {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String text() {
        return "people.menu";
    }

    @Override
    public String path() {
        return "/people/people.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
