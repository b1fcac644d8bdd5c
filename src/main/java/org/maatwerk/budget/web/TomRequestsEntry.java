package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the requests one has a part in. */
@ApplicationScoped
class TomRequestsEntry implements MenuEntry {

    @Override
    public int order() {
        return 83;
    }

    @Override
    public String text() {
        return "tom-requests.menu";
    }

    @Override
    public String path() {
        return "/budget/tom-requests.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER);
    }
}
