package org.maatwerk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The data protection officer's way to the log. */
@ApplicationScoped
class SearchAccessLogEntry implements MenuEntry {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String text() {
        return "search-access-log.title";
    }

    @Override
    public String path() {
        return "/audit/search-access-log.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DATA_PROTECTION_OFFICER);
    }
}
