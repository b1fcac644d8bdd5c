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

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER);
    }
}
