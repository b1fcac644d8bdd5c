package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.SigningVoided;

/** Tells those who had signed that it was in vain (P5), and everybody who signed that it holds (P6); never what (D-3). */
@ApplicationScoped
public class SigningMessages {

    private static final String FILE = "/protocol/protocol-file.xhtml?case=";

    @Inject
    Outbox outbox;

    @Inject
    ProtocolEditions editions;

    void on(@Observes SigningVoided fact) {
        tell(fact.caseNumber(), fact.edition(), "signing-voided:");
    }

    void on(@Observes ProtocolIsInForce fact) {
        tell(fact.caseNumber(), fact.edition(), "in-force:");
    }

    private void tell(CaseNumber caseNumber, int edition, String occasion) {
        editions.signaturesOf(caseNumber, edition).stream()
                .filter(ProtocolSignature::isSigned)
                .map(ProtocolSignature::person)
                .distinct()
                .forEach(person -> outbox.tell(new Notice(
                        person,
                        MessageKind.NEWS,
                        caseNumber,
                        FILE + caseNumber,
                        null,
                        occasion + caseNumber + ":" + edition + ":" + person)));
    }
}
