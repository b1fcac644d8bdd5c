package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The central expert's way to the files. */
@ApplicationScoped
public class ExpertFilesEntry implements MenuEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String text() {
        return "expert-files.menu";
    }

    @Override
    public String path() {
        return "/attestation/expert-files.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CENTRAL_EXPERT);
    }
}
