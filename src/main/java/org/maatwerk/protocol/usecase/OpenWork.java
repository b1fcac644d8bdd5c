package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.VoidCause;

/** What a protocol waits for from somebody who has no part in it any more: it waits no longer (P10). */
@ApplicationScoped
class OpenWork {

    @Inject
    ProtocolReaders readers;

    @Inject
    SignatureBook book;

    /** @param facts hears what became of it, one by one, so that the next is asked in the light of the one before */
    void of(Protocol protocol, Set<PersonId> former, Consumer<Object> facts) {
        CaseNumber file = protocol.caseNumber();
        former.stream()
                .filter(person -> readers.isAsked(file, person))
                .forEach(person -> facts.accept(protocol.reviewed(person, readers.isLast(file))));
        book.voidWhenSigning(protocol, VoidCause.SIGNATORY_CHANGED);
    }
}
