package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.people.Role;

/** The way back to one's work, first in everybody's menu. */
@ApplicationScoped
public class HomeMenuEntry implements MenuEntry {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String text() {
        return "home.title";
    }

    @Override
    public String path() {
        return Home.PAGE;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.allOf(Role.class);
    }
}
