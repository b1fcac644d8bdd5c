package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.people.ManagerChanged;
import org.maatwerk.people.PersonMoved;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.usecase.FollowWorkplace;
import org.maatwerk.workflow.Flow;

/** From another manager or entity to the staff member's release: the process {@code release}, beside the protocol's (P10). */
@ApplicationScoped
public class ReleaseProcess {

    static final String PROCESS = "release";

    private static final String TASK = "release-protocol";
    private static final String DROPPED = "release-dropped";

    @Inject
    Flow flow;

    @Inject
    FollowWorkplace followWorkplace;

    void on(@Observes ManagerChanged fact) {
        followWorkplace.of(fact.person());
    }

    void on(@Observes PersonMoved fact) {
        followWorkplace.of(fact.person());
    }

    /** A task that is open is for whoever is new by then. */
    void on(@Observes PartiesLeft fact) {
        if (!flow.isOpen(TASK, fact.caseNumber())) {
            flow.start(PROCESS, fact.caseNumber(), ProtocolCodes.ofStaffMember(fact.staffMember()));
        }
    }

    void on(@Observes ProtocolReleased fact) {
        flow.complete(TASK, fact.caseNumber(), Map.of());
    }

    void on(@Observes ProtocolWithdrawn fact) {
        if (flow.isAwaited(DROPPED, fact.caseNumber())) {
            flow.tell(DROPPED, fact.caseNumber(), Map.of());
        }
    }
}
