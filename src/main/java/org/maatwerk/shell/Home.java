package org.maatwerk.shell;

/** Where people start, and come back to when a piece of work is done. */
public final class Home {

    /** The outcome an action returns when its work is done. */
    public static final String AFTER_TASK = "/shell/home.xhtml?faces-redirect=true";

    /** The page itself. */
    public static final String PAGE = "/shell/home.xhtml";

    private Home() {}
}
