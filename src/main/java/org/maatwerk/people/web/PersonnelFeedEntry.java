package org.maatwerk.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The personnel feed in the administrator's menu. */
@ApplicationScoped
class PersonnelFeedEntry implements MenuEntry {

    @Override
    public int order() {
        return 62;
    }

    @Override
    public String text() {
        return "personnel-feed.menu";
    }

    @Override
    public String path() {
        return "/people/personnel-feed.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
