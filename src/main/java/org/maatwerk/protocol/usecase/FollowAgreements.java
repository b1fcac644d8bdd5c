package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.AgreementSupplied;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Every material agreement that holds is followed until the staff member says that it works (P11). */
@ApplicationScoped
@Transactional
public class FollowAgreements {

    @Inject
    Protocols protocols;

    @Inject
    FollowedRegister register;

    @Inject
    FollowedBalance balance;

    @Inject
    Event<Object> facts;

    /** This edition holds from now on: what is new in it is followed, what is not in it any more is asked of nobody. */
    public void of(CaseNumber caseNumber, int edition) {
        Protocol protocol = protocols.toChange(caseNumber);
        register.keep(caseNumber, edition);
        balance.of(protocol, facts::fire);
    }

    /** It was bought and is there; nothing happens when that was reported before, or it does not hold any more. */
    public void supplied(AgreementSupplied fact) {
        protocols.find(fact.caseNumber()).ifPresent(found -> {
            Protocol protocol = protocols.toChange(fact.caseNumber());
            register.supplied(fact).forEach(facts::fire);
            balance.of(protocol, facts::fire);
        });
    }

    /** Somebody else has a part in it: what waits, waits for who is there now (P10). */
    public void handOver(CaseNumber caseNumber) {
        balance.of(protocols.toChange(caseNumber), facts::fire);
    }

    /** The time has come: nothing happens when it does not hold any more, or was closed. */
    public void askAgain(CaseNumber caseNumber, int number, int since, int ask) {
        Protocol protocol = protocols.toChange(caseNumber);
        register.askAgain(caseNumber, number, since, ask);
        balance.of(protocol, facts::fire);
    }
}
