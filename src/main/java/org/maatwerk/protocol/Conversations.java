package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Planned and held conversations. */
public interface Conversations {

    void add(Conversation conversation);

    /** All of a protocol, oldest first. */
    List<Conversation> of(CaseNumber caseNumber);

    /** The one that is to take place. */
    default Optional<Conversation> planned(CaseNumber caseNumber) {
        return of(caseNumber).stream().filter(Conversation::isPlanned).findFirst();
    }

    /** The last one that took place. */
    default Optional<Conversation> held(CaseNumber caseNumber) {
        return of(caseNumber).stream().filter(Conversation::isHeld).reduce((former, later) -> later);
    }
}
