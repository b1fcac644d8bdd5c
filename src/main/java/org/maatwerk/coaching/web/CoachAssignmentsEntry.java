package org.maatwerk.coaching.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way of a job coach to the own assignments. */
@ApplicationScoped
class CoachAssignmentsEntry implements MenuEntry {

    @Override
    public int order() {
        return 88;
    }

    @Override
    public String text() {
        return "coach-assignments.menu";
    }

    @Override
    public String path() {
        return "/coaching/coach-assignments.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.JOB_COACH);
    }
}
