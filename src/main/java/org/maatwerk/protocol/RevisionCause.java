package org.maatwerk.protocol;

import java.util.EnumSet;
import java.util.Set;

/** Why a protocol that holds is revised (P9, P10). */
public enum RevisionCause {
    STAFF_MEMBER_ASKED,
    AUTHOR_ASKED,
    YEARLY_REVIEW,
    BUILDING_MOVED,
    FUNCTION_CHANGED,
    MANAGER_CHANGED,
    ENTITY_CHANGED;

    private static final Set<RevisionCause> OF_THE_WORK =
            EnumSet.of(BUILDING_MOVED, FUNCTION_CHANGED, MANAGER_CHANGED, ENTITY_CHANGED);

    /** When the work changes, what depends on the person alone stays as it was agreed (P9, P10). */
    public boolean reopens(DependsOn dependsOn) {
        return dependsOn == DependsOn.JOB || !OF_THE_WORK.contains(this);
    }
}
