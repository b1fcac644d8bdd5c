package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Every agreement that somebody refused. */
public interface Disputes {

    /** Oldest first. */
    List<Dispute> of(CaseNumber caseNumber);

    void add(Dispute dispute);

    /** How many there are in all protocols together. */
    DisputeCounts counts();

    default Optional<Dispute> find(CaseNumber caseNumber, int number) {
        return of(caseNumber).stream().filter(one -> one.number() == number).findFirst();
    }
}
