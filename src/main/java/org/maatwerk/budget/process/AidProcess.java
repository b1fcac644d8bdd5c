package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.budget.AidGiven;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.budget.usecase.FollowAids;
import org.maatwerk.people.PersonLeft;
import org.maatwerk.people.PersonMoved;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.workflow.Flow;

/** From somebody who leaves to an aid that is home: the process {@code aid-return}, once for each aid (T10). */
@ApplicationScoped
public class AidProcess {

    static final String PROCESS = "aid-return";

    private static final String TASK = "bring-home-aid";

    @Inject
    Flow flow;

    @Inject
    FollowAids followAids;

    void on(@Observes PersonMoved fact) {
        followAids.moved(fact.person(), fact.current(), fact.from());
    }

    void on(@Observes PersonLeft fact) {
        followAids.left(fact.person(), fact.lastDay());
    }

    void on(@Observes AidGiven fact) {
        followAids.given(fact.aid());
    }

    void on(@Observes PartiesLeft fact) {
        followAids.handOver(fact.caseNumber());
    }

    void on(@Observes ProtocolReleased fact) {
        followAids.handOver(fact.caseNumber());
    }

    /** A task that is open is for whoever looks after it by then. */
    void on(@Observes AidRecalled fact) {
        if (flow.isOpen(TASK, fact.aid())) {
            flow.giveTo(fact.keeper(), TASK, fact.aid());
            return;
        }
        flow.start(
                PROCESS,
                fact.aid(),
                Map.of(
                        "staffMember", fact.holder().toString(),
                        "keeper", fact.keeper().toString()));
    }

    /** It may come home before anybody leaves. */
    void on(@Observes AidReturned fact) {
        if (flow.isOpen(TASK, fact.aid())) {
            flow.complete(TASK, fact.aid(), Map.of());
        }
    }
}
