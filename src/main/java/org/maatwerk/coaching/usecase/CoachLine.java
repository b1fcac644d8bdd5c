package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.coaching.CoachingPackage;
import org.maatwerk.kernel.CaseNumber;

/** An assignment in the list of the job coach whose it is. */
public record CoachLine(CaseNumber request, String staffMember, LocalDate from, LocalDate until, CoachingPackage hours)
        implements Serializable {

    @Override
    public String toString() {
        return "assignment " + request;
    }
}
