package org.maatwerk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The word in the staff member's menu. */
@ApplicationScoped
class WhoOpenedMyFileEntry implements MenuEntry {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String text() {
        return "who-opened-my-file.menu";
    }

    @Override
    public String path() {
        return "/audit/who-opened-my-file.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER);
    }
}
