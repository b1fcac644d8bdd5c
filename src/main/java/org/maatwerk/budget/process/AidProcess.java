package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.budget.AidFailed;
import org.maatwerk.budget.AidGiven;
import org.maatwerk.budget.AidMended;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.budget.usecase.FollowAids;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PersonLeft;
import org.maatwerk.people.PersonMoved;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.workflow.Flow;

/**
 * From somebody who leaves to an aid that is home, {@code aid-return}, and from what is wrong with it to what works
 * again, {@code aid-repair}: each at most once at a time for each aid (T10).
 */
@ApplicationScoped
public class AidProcess {

    static final String PROCESS = "aid-return";

    static final String REPAIR = "aid-repair";

    private static final String TASK = "bring-home-aid";
    private static final String REPAIR_TASK = "repair-aid";

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

    void on(@Observes AidRecalled fact) {
        give(PROCESS, TASK, fact.aid(), fact.holder(), fact.keeper());
    }

    void on(@Observes AidFailed fact) {
        give(REPAIR, REPAIR_TASK, fact.aid(), fact.subject(), fact.keeper());
    }

    /** A task that is open is for whoever looks after it by then. */
    private void give(String process, String task, CaseNumber aid, PersonId subject, PersonId keeper) {
        if (flow.isOpen(task, aid)) {
            flow.giveTo(keeper, task, aid);
            return;
        }
        flow.start(process, aid, Map.of("staffMember", subject.toString(), "keeper", keeper.toString()));
    }

    /** It may come home before anybody leaves, and what is gone need not be mended. */
    void on(@Observes AidReturned fact) {
        close(TASK, fact.aid());
        if (fact.gone()) {
            close(REPAIR_TASK, fact.aid());
        }
    }

    void on(@Observes AidMended fact) {
        close(REPAIR_TASK, fact.aid());
    }

    private void close(String task, CaseNumber aid) {
        if (flow.isOpen(task, aid)) {
            flow.complete(task, aid, Map.of());
        }
    }
}
