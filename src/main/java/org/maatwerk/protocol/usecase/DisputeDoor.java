package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.function.Predicate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeStage;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Protocol;

/**
 * The way into a disputed agreement: that of the four into their protocol, and one for the head of the entity, who comes
 * in while it lies there, and to this one agreement alone (P7).
 */
@ApplicationScoped
class DisputeDoor {

    @Inject
    Disputes disputes;

    @Inject
    ProtocolDoor door;

    /** For one of the four. */
    Protocol toRead(PersonId reader, CaseNumber caseNumber, String why) {
        return door.toRead(reader, caseNumber, D7_PROTOCOL, why);
    }

    /** For an act of one of the four: the protocol, which nobody else changes until it is done. */
    Protocol toAct(PersonId actor, CaseNumber caseNumber, String why) {
        door.toReview(actor, caseNumber);
        return toRead(actor, caseNumber, why);
    }

    /** Whether it lies with this person as head of the entity. */
    boolean liesWithHead(PersonId person, CaseNumber caseNumber, int number) {
        return disputes.find(caseNumber, number)
                .filter(dispute -> dispute.stage() == DisputeStage.ESCALATED_HEAD && dispute.isDecidedBy(person))
                .isPresent();
    }

    /** For the head of the entity with whom it lies, who sees this one and nothing else of the file. */
    Protocol asHead(PersonId head, CaseNumber caseNumber, String why) {
        return door.asHead(head, caseNumber, why);
    }

    Dispute of(CaseNumber caseNumber, int number) {
        return disputes.find(caseNumber, number).orElseThrow(NotFound::new);
    }

    /** The number of the oldest one that is so, else of the oldest; zero when there is none. */
    int oldest(CaseNumber caseNumber, Predicate<Dispute> wanted) {
        return disputes.of(caseNumber).stream()
                .min(Comparator.comparing((Dispute dispute) -> !wanted.test(dispute))
                        .thenComparing(Dispute::number))
                .map(Dispute::number)
                .orElse(0);
    }
}
