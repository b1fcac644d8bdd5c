package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The word in the staff member's menu. */
@ApplicationScoped
class OwnFileEntry implements MenuEntry {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String text() {
        return "own-file.menu";
    }

    @Override
    public String path() {
        return "/attestation/own-file.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER);
    }
}
