package org.maatwerk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The data protection officer's way to the list of who may see what. */
@ApplicationScoped
class AccessCategoriesEntry implements MenuEntry {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String text() {
        return "access-categories.title";
    }

    @Override
    public String path() {
        return "/audit/access-categories.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DATA_PROTECTION_OFFICER);
    }
}
