package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The administrator's way to the criteria lists. */
@ApplicationScoped
public class CriteriaListsEntry implements MenuEntry {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String text() {
        return "criteria-lists.title";
    }

    @Override
    public String path() {
        return "/attestation/criteria-lists.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
