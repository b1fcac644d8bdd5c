package org.maatwerk.confidentiality;

/**
 * One cell of the access table.
 *
 * @param access what may be done; when it waits for a release, what may be done after it
 * @param afterRelease nothing until the staff member's recorded release
 * @param part the part of the class this relation gets, or the empty text for all of it
 */
public record AccessRule(Access access, boolean afterRelease, String part) {

    static final AccessRule NOTHING = new AccessRule(Access.NOTHING, false, "");

    /** Whether this much is allowed now. */
    public boolean allows(Access wanted, boolean released) {
        return (released || !afterRelease) && access.compareTo(wanted) >= 0;
    }
}
