package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.coaching.CoachingPackage;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;

/**
 * A package of coaching, for staff member, expert and HR (T13).
 *
 * @param relation how the reader stands to it
 * @param running whether something can still be assigned: it was not cancelled since
 */
public record CoachingView(
        CaseNumber request,
        Relation relation,
        String staffMember,
        CoachingPackage hours,
        List<AssignmentLine> assignments,
        List<SessionLine> sessions,
        boolean running)
        implements Serializable {

    public boolean isOwn() {
        return relation == Relation.STAFF_MEMBER;
    }

    @Override
    public String toString() {
        return "coaching " + request;
    }
}
