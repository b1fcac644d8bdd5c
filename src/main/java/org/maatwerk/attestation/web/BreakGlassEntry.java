package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.HomeEntry;

/** The way to an emergency on the expert's home page; seldom needed, so not in the menu. */
@ApplicationScoped
class BreakGlassEntry implements HomeEntry {

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String text() {
        return "break-glass.entry";
    }

    @Override
    public String path() {
        return "/attestation/break-glass.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CENTRAL_EXPERT);
    }
}
