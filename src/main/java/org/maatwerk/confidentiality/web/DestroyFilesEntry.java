package org.maatwerk.confidentiality.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** What was kept long enough, in the data protection officer's menu. */
@ApplicationScoped
class DestroyFilesEntry implements MenuEntry {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String text() {
        return "destroy-files.menu";
    }

    @Override
    public String path() {
        return "/confidentiality/destroy-files.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DATA_PROTECTION_OFFICER);
    }
}
