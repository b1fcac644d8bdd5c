package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementDelivered;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.Protocol;

/** What the acts on one material agreement have in common: which it is, and who hears of it. */
@ApplicationScoped
class FollowedDesk {

    @Inject
    FollowedAgreements followed;

    @Inject
    FollowedDoers doers;

    @Inject
    FollowedBalance balance;

    @Inject
    Event<Object> facts;

    FollowedAgreement agreement(CaseNumber file, int number) {
        return followed.find(file, number).orElseThrow(() -> new Refused(AGREEMENT_IS_GONE));
    }

    void refuseUnlessDoer(PersonId actor, FollowedAgreement one, Protocol protocol) {
        Refused.unless(isDoer(actor, one, protocol), NOT_YOUR_PROTOCOL);
    }

    boolean isDoer(PersonId actor, FollowedAgreement one, Protocol protocol) {
        return actor.equals(doers.doerOf(one, protocol)) || actor.equals(protocol.author());
    }

    void delivered(FollowedAgreement one, LocalDate askAgainOn, LocalDate askLastOn) {
        facts.fire(new AgreementDelivered(one.caseNumber(), one.number(), one.since(), askAgainOn, askLastOn));
    }

    void settle(Protocol protocol) {
        balance.of(protocol, facts::fire);
    }
}
