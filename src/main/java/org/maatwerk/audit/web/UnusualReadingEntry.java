package org.maatwerk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The data protection officer's way to what asks for a question. */
@ApplicationScoped
class UnusualReadingEntry implements MenuEntry {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String text() {
        return "unusual-reading.title";
    }

    @Override
    public String path() {
        return "/audit/unusual-reading.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DATA_PROTECTION_OFFICER);
    }
}
