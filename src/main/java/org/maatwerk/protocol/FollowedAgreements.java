package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Material agreements from the day they hold, and what the staff member said of them (P11). */
public interface FollowedAgreements {

    /** By number, then oldest first. */
    List<FollowedAgreement> of(CaseNumber caseNumber);

    void add(FollowedAgreement followed);

    /** Oldest first. */
    List<WorksAnswer> answersOf(CaseNumber caseNumber);

    void add(WorksAnswer answer);

    /** The newest with this number. */
    default Optional<FollowedAgreement> find(CaseNumber caseNumber, int number) {
        return of(caseNumber).stream().filter(one -> one.number() == number).reduce((former, later) -> later);
    }
}
