package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.usecase.TellCosted;

/** What all signed and costs money is told to whoever pays (P8). */
@ApplicationScoped
class CostedAgreements {

    @Inject
    TellCosted tellCosted;

    void on(@Observes ProtocolIsInForce fact) {
        tellCosted.signed(fact.caseNumber(), fact.edition());
    }
}
