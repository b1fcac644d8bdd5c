package org.maatwerk.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** Prevention services in the administrator's menu. */
@ApplicationScoped
class PreventionServicesEntry implements MenuEntry {

    @Override
    public int order() {
        return 64;
    }

    @Override
    public String text() {
        return "prevention-services.menu";
    }

    @Override
    public String path() {
        return "/people/prevention-services.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
