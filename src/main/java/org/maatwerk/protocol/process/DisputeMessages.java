package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.DisputeSettled;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Tells the others of the four that something is refused, and that it has an outcome: nothing ends in silence (P7, D-3). */
@ApplicationScoped
public class DisputeMessages {

    private static final String FILE = "/protocol/protocol-file.xhtml?case=";

    @Inject
    Outbox outbox;

    @Inject
    Protocols protocols;

    /** Who leads it has the task, and who had signed hears that it counts no more. */
    void refused(@Observes AgreementRefused fact) {
        if (!fact.staffMember().equals(fact.refusedBy())) {
            tell(fact.staffMember(), fact.caseNumber(), "refused:" + fact.caseNumber() + ":" + fact.dispute());
        }
    }

    /** Nobody is told that a protocol was withdrawn. */
    void settled(@Observes DisputeSettled fact) {
        if (fact.outcome() != DisputeOutcome.WITHDRAWN) {
            Protocol protocol = protocols.of(fact.caseNumber());
            Stream.of(protocol.staffMember(), protocol.author(), protocol.lineManager(), protocol.hrOfficer())
                    .distinct()
                    .filter(party -> !party.equals(fact.settledBy()))
                    .forEach(party ->
                            tell(party, fact.caseNumber(), "settled:" + fact.caseNumber() + ":" + fact.dispute()));
        }
    }

    private void tell(PersonId person, CaseNumber file, String occasion) {
        outbox.tell(new Notice(person, MessageKind.NEWS, file, FILE + file, null, occasion + ":" + person));
    }
}
