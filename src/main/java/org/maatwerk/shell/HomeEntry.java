package org.maatwerk.shell;

import java.util.Set;
import org.maatwerk.people.Role;

/**
 * A way in on the home page, under the work list: a heading, a sentence and a link. Features add theirs as a bean of
 * this type; the words stand under {@code <text>}, {@code <text>.about} and {@code <text>.link}.
 */
public interface HomeEntry {

    /** Lowest first. */
    int order();

    /** The key of the heading; the sentence and the link stand under it. */
    String text();

    /** The page, such as {@code /attestation/own-file.xhtml}. */
    String path();

    /** Who sees it; a role of these is enough. */
    Set<Role> roles();
}
