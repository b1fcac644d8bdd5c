package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PersonView;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolNumbers;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.Protocols;

/** Gives a new protocol its number and tells of it. */
@ApplicationScoped
class ProtocolOpening {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolNumbers numbers;

    @Inject
    Clock clock;

    @Inject
    Event<ProtocolOpened> facts;

    void afterRecognition(Attestation file, OrganisationKey organisation) {
        open(Protocol.afterRecognition(
                numbers.next(), file.staffMember(), organisation, file.caseNumber(), file.expert(), clock.instant()));
    }

    /** @param adviser who will lead it, or null */
    Protocol proposed(PersonView person, PersonId adviser) {
        return open(Protocol.propose(numbers.next(), person.id(), person.organisation(), adviser, clock.instant()));
    }

    private Protocol open(Protocol protocol) {
        protocols.add(protocol);
        facts.fire(protocol.opened());
        return protocol;
    }
}
