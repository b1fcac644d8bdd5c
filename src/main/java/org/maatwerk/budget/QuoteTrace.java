package org.maatwerk.budget;

/** What in a quote says whose request it is for (spoor). */
public enum QuoteTrace {
    /** First and last name, in either order, or an initial or a title with the last name. */
    NAME,
    /** The last name by itself: it may be somebody else's. */
    LAST_NAME,
    STAFF_NUMBER,
    EMAIL;

    /** Whether budget holders cannot get a file in which it stands (D9). */
    public boolean tellsWho() {
        return this != LAST_NAME;
    }
}
