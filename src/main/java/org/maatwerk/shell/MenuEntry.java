package org.maatwerk.shell;

import java.util.Set;
import org.maatwerk.people.Role;

/** A word in the menu. Features add theirs as a bean of this type; the shell knows no feature. */
public interface MenuEntry {

    /** Lowest first. */
    int order();

    /** The key of the word. */
    String text();

    /** The page, such as {@code /attestation/own-file.xhtml}. */
    String path();

    /** Who sees it; a role of these is enough. */
    Set<Role> roles();
}
