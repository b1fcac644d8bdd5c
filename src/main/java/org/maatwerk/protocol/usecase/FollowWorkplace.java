package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Somebody has another manager or works for another entity: who had a part in the protocol before, has none now (P10). */
@ApplicationScoped
@Transactional
public class FollowWorkplace {

    @Inject
    Protocols protocols;

    @Inject
    Workplace workplace;

    @Inject
    OpenWork openWork;

    @Inject
    Event<Object> facts;

    /** Nothing happens when no protocol runs, or when it is the same people still. */
    public void of(PersonId staffMember) {
        protocols.runningOf(staffMember).map(Protocol::caseNumber).ifPresent(this::follow);
    }

    private void follow(CaseNumber file) {
        Protocol protocol = protocols.toChange(file);
        PersonId subject = protocol.staffMember();
        protocol.workplaceIs(
                        workplace.organisationOf(subject),
                        workplace.managerOf(subject).orElse(null))
                .ifPresent(left -> leave(protocol, left));
    }

    private void leave(Protocol protocol, PartiesLeft left) {
        openWork.of(protocol, left.former(), facts::fire);
        facts.fire(left);
    }
}
