package org.maatwerk.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to the requests that budget holders answer. */
@ApplicationScoped
class TomAnswersEntry implements MenuEntry {

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String text() {
        return "tom-answers.menu";
    }

    @Override
    public String path() {
        return "/budget/tom-answers.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUDGET_HOLDER);
    }
}
