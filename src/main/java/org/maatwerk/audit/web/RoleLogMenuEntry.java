package org.maatwerk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the log of roles, for who keeps the keys and for who checks that. */
@ApplicationScoped
class RoleLogMenuEntry implements MenuEntry {

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String text() {
        return "role-log.menu";
    }

    @Override
    public String path() {
        return "/audit/role-log.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);
    }
}
