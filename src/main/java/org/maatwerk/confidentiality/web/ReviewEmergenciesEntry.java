package org.maatwerk.confidentiality.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** What was opened in an emergency, in the data protection officer's menu. */
@ApplicationScoped
class ReviewEmergenciesEntry implements MenuEntry {

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String text() {
        return "review-emergencies.menu";
    }

    @Override
    public String path() {
        return "/confidentiality/review-emergencies.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DATA_PROTECTION_OFFICER);
    }
}
