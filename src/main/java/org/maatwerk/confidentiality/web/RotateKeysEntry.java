package org.maatwerk.confidentiality.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.HomeEntry;

/** The way to the keys on the administrator's home page; needed once a year, so not in the menu. */
@ApplicationScoped
class RotateKeysEntry implements HomeEntry {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String text() {
        return "rotate-keys.entry";
    }

    @Override
    public String path() {
        return "/confidentiality/rotate-keys.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
