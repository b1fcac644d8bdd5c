package org.maatwerk.confidentiality.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.HomeEntry;

/** The way to the retention terms on the administrator's home page; needed once in years, so not in the menu. */
@ApplicationScoped
class RetentionTermsEntry implements HomeEntry {

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String text() {
        return "retention-terms.entry";
    }

    @Override
    public String path() {
        return "/confidentiality/retention-terms.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
