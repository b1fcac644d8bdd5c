package org.maatwerk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.HomeEntry;

/** The way to one's own data: everybody the house knows has some. */
@ApplicationScoped
class ExportMyDataEntry implements HomeEntry {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String text() {
        return "export-my-data.entry";
    }

    @Override
    public String path() {
        return "/audit/export-my-data.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.allOf(Role.class);
    }
}
