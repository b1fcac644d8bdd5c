package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.coaching.CoachingPackage;
import org.maatwerk.kernel.CaseNumber;

/**
 * An assignment, for the job coach whose it is (D7-D9): who the person is, the agreement about coaching and nothing else
 * of the file, and the hours.
 *
 * @param released whether the staff member lets the coach read the agreement
 * @param agreed its words; null when they are not released, or were destroyed
 * @param sessions those the coach logged
 */
public record CoachView(
        CaseNumber request,
        String staffMember,
        String organisation,
        LocalDate from,
        LocalDate until,
        boolean released,
        String agreed,
        CoachingPackage hours,
        List<SessionLine> sessions)
        implements Serializable {

    @Override
    public String toString() {
        return "assignment " + request;
    }
}
