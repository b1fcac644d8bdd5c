package org.maatwerk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The menu of the one who looks: at most six plain words. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final int AT_MOST = 6;

    @Inject
    @Any
    Instance<MenuEntry> entries;

    @Inject
    CurrentUser user;

    public List<MenuEntry> entries() {
        return entries.stream()
                .filter(entry -> !Collections.disjoint(entry.roles(), user.roles()))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .limit(AT_MOST)
                .toList();
    }

    /** Whether this entry is where the user is. */
    public boolean here(MenuEntry entry) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(entry.path());
    }
}
