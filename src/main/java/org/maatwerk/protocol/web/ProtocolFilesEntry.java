package org.maatwerk.protocol.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The way to one's own protocol, and to those one has a part in. */
@ApplicationScoped
public class ProtocolFilesEntry implements MenuEntry {

    @Override
    public int order() {
        return 82;
    }

    @Override
    public String text() {
        return "protocol-files.menu";
    }

    @Override
    public String path() {
        return "/protocol/protocol-files.xhtml";
    }

    /** Everybody's own, and for who has a part in those of others: the home page says who has no work here at all. */
    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.STAFF_MEMBER,
                Role.HR_OFFICER,
                Role.REINTEGRATION_ADVISER,
                Role.PERSONNEL_ADMIN,
                Role.HEAD_OF_ENTITY);
    }
}
