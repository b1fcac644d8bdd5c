package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.NOT_A_SIGNATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.protocol.VoidCause;

/** A round of signatures that ends because somebody does not agree (P7). */
@ApplicationScoped
class RefusedRound {

    @Inject
    SignatureBook book;

    @Inject
    Event<AgreementRefused> facts;

    /** @throws Refused when this person is not asked to sign */
    Signatory partOf(PersonId person, Protocol protocol) {
        Refused.unless(protocol.stage() == ProtocolStage.SIGNING, NOT_A_SIGNATORY);
        return book.signatures(book.edition(protocol.caseNumber(), protocol.editionToSign())).stream()
                .filter(one -> one.person().equals(person))
                .map(ProtocolSignature::signatory)
                .findFirst()
                .orElseThrow(() -> new Refused(NOT_A_SIGNATORY));
    }

    /** What was signed until now counts no more. */
    void end(Protocol protocol) {
        book.voidWhenSigning(protocol, VoidCause.REFUSED);
    }

    void tell(AgreementRefused fact) {
        facts.fire(fact);
    }
}
