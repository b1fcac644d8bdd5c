package org.maatwerk.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way of personnel administration to withdrawn registrations. */
@ApplicationScoped
class WithdrawnRegistrationsEntry implements MenuEntry {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String text() {
        return "withdrawn-registrations.menu";
    }

    @Override
    public String path() {
        return "/registration/withdrawn-registrations.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PERSONNEL_ADMIN);
    }
}
