package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.Protocol;

/** Who sees to a material agreement says that it is there; delivered is not done (P11). */
@ApplicationScoped
@Transactional
public class DeliverAgreement {

    static final String STEM = "deliver-agreement";

    @Inject
    ProtocolDoor door;

    @Inject
    FollowedFolder folder;

    @Inject
    FollowedDesk desk;

    @Inject
    FollowUp followUp;

    public FollowedView read(PersonId reader, CaseNumber caseNumber) {
        Protocol protocol = door.toRead(reader, caseNumber, D8_AGREEMENTS, STEM);
        return folder.of(caseNumber, one -> one.isToDeliver() && desk.isDoer(reader, one, protocol))
                .withoutAnswers();
    }

    /** @param on today or before */
    public void deliver(PersonId doer, CaseNumber caseNumber, int number, LocalDate on) {
        Protocol protocol = door.toReview(doer, caseNumber);
        FollowedAgreement agreement = desk.agreement(caseNumber, number);
        desk.refuseUnlessDoer(doer, agreement, protocol);
        agreement.deliver(doer, on, followUp.today());
        desk.delivered(agreement, followUp.askAgain(on), followUp.askLast(on));
        desk.settle(protocol);
    }
}
