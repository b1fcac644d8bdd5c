package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.CostedAgreementSigned;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolTexts;

/** Once all have signed, each agreement that costs money is told of, once for as long as its words stay (P8). */
@ApplicationScoped
@Transactional
public class TellCosted {

    @Inject
    ProtocolEditions editions;

    @Inject
    ProtocolTexts texts;

    @Inject
    Event<CostedAgreementSigned> facts;

    /** @param number of the edition that came into force */
    public void signed(CaseNumber file, int number) {
        int toldUntil = editions.of(file).stream()
                .filter(edition -> edition.number() < number && edition.state() == EditionState.REPLACED)
                .mapToInt(ProtocolEdition::textVersion)
                .max()
                .orElse(0);
        texts.standing(file, edition(file, number).textVersion()).stream()
                .filter(Agreement::isCosted)
                .filter(agreement -> agreement.since() > toldUntil)
                .map(agreement ->
                        new CostedAgreementSigned(file, agreement.number(), agreement.since(), agreement.category()))
                .forEach(facts::fire);
    }

    private ProtocolEdition edition(CaseNumber file, int number) {
        return editions.of(file).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
