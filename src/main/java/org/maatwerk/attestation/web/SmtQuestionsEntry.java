package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The team's way to its questions. */
@ApplicationScoped
public class SmtQuestionsEntry implements MenuEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String text() {
        return "smt-questions.menu";
    }

    @Override
    public String path() {
        return "/attestation/smt-questions.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SMT_MEMBER, Role.SMT_CHAIR);
    }
}
