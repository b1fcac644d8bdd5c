package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.ProtocolSigned;

/** Looks after each signature whether it was the last: then the document is sealed and the protocol holds (P6). */
@ApplicationScoped
class SignedByAll {

    @Inject
    SignatureBook book;

    @Inject
    SignaturePaper paper;

    @Inject
    ProtocolTerms terms;

    @Inject
    Event<Object> facts;

    ProtocolEdition edition(CaseNumber file, int number) {
        return book.edition(file, number);
    }

    /** One, or two of who signs in two parts. */
    List<ProtocolSignature> ownOf(ProtocolEdition edition, PersonId signatory) {
        return book.signatures(edition).stream()
                .filter(one -> one.person().equals(signatory))
                .toList();
    }

    void by(PersonId signatory, Protocol protocol, ProtocolEdition edition) {
        List<ProtocolSignature> signatures = book.signatures(edition);
        boolean last = signatures.stream().allMatch(ProtocolSignature::isSigned);
        facts.fire(new ProtocolSigned(protocol.caseNumber(), edition.number(), signatory, last));
        if (last) {
            book.close(protocol, edition, paper.sealed(edition, book.text(edition), signatures));
            facts.fire(protocol.takeEffect(terms.nextReview()));
        }
    }
}
