package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolTexts;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.ReviewAsked;

/** Brings a protocol into force without paper, for tours of what comes after it. */
@ApplicationScoped
@Transactional
public class SignedInShort {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolEditions editions;

    @Inject
    ProtocolTexts texts;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    /** @param file in which something was written */
    public void sign(CaseNumber file) {
        Protocol protocol = protocols.toChange(file);
        int version = texts.versionsOf(file).size();
        review(protocol, version);
        ProtocolEdition edition = new ProtocolEdition(file, 1, version, "0".repeat(64), clock.instant());
        editions.add(edition);
        facts.fire(protocol.askSignatures(protocol.author(), 1, Set.of(protocol.author())));
        edition.takeEffect(clock.instant());
        facts.fire(protocol.takeEffect(LocalDate.now(clock).plusYears(1)));
    }

    private void review(Protocol protocol, int version) {
        ReviewAsked asked = protocol.askReview(protocol.author(), version);
        facts.fire(asked);
        Iterator<PersonId> readers = asked.readers().iterator();
        while (readers.hasNext()) {
            PersonId reader = readers.next();
            facts.fire(protocol.reviewed(reader, !readers.hasNext()));
        }
    }
}
