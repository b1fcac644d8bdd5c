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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The menu of the one who looks: at most six plain words. Who has more pages finds them all on the home page. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final int AT_MOST = 6;

    @Inject
    @Any
    Instance<MenuEntry> entries;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    public List<MenuEntry> entries() {
        return all().limit(AT_MOST).toList();
    }

    /** Every page of this user, when the menu has no room for all of them; empty when it has. */
    public List<MenuEntry> everything() {
        List<MenuEntry> all = all().toList();
        return all.size() > AT_MOST ? all.subList(1, all.size()) : List.of();
    }

    /** The granted roles for which nobody made a page yet, in words; empty when there are none. */
    public String rolesWithoutPage() {
        return user.roles().stream()
                .filter(role -> !role.followsFromFeed())
                .filter(role -> entries.stream()
                        .noneMatch(entry ->
                                !Home.PAGE.equals(entry.path()) && entry.roles().contains(role)))
                .map(texts::of)
                .collect(Collectors.joining(", "));
    }

    private Stream<MenuEntry> all() {
        return entries.stream()
                .filter(entry -> !Collections.disjoint(entry.roles(), user.roles()))
                .sorted(Comparator.comparingInt(MenuEntry::order));
    }

    /** Whether this entry is where the user is. */
    public boolean here(MenuEntry entry) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(entry.path());
    }

    /** Whether the user is on a page that the menu does not show. */
    public boolean leftOut() {
        return entries().stream().noneMatch(this::here);
    }
}
