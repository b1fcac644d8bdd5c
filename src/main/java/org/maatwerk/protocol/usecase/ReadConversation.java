package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What the author sees before planning or noting a conversation; of a protocol in the pool the number alone. */
@ApplicationScoped
@Transactional
public class ReadConversation {

    @Inject
    ProtocolDoor door;

    @Inject
    ReadProtocol readProtocol;

    /** Empty when it is in the pool and this person could take it. */
    public Optional<ProtocolView> of(PersonId author, CaseNumber caseNumber) {
        if (door.isInPoolOf(author, caseNumber)) {
            return Optional.empty();
        }
        return Optional.of(readProtocol.led(author, caseNumber));
    }
}
