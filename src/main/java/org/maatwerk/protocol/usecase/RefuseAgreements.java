package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.AUTHOR_CHANGES_INSTEAD;
import static org.maatwerk.protocol.ProtocolRefusal.NOTHING_IS_REFUSED;
import static org.maatwerk.protocol.ProtocolRefusal.REFUSED_TWICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Signatory;

/**
 * Who is to sign does not sign for one agreement or for some, and says why and what is offered instead: all of them or
 * none. What the others signed counts no more, and each agreement goes its own way (P7).
 */
@ApplicationScoped
@Transactional
public class RefuseAgreements {

    static final String STEM = "refuse-agreements";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolDraft draft;

    @Inject
    DisputePapers papers;

    @Inject
    RefusedRound round;

    /** The agreements, for who is asked to sign and did not write them. */
    public List<AgreementView> read(PersonId signatory, CaseNumber caseNumber) {
        Protocol protocol = door.toRead(signatory, caseNumber, D7_PROTOCOL, STEM);
        if (signatory.equals(protocol.author())) {
            throw new NotFound();
        }
        round.partOf(signatory, protocol);
        return draft.now(caseNumber).agreements();
    }

    /** @throws Refused when something is missing; nothing is kept yet */
    public void check(PersonId signatory, CaseNumber caseNumber, AgreementRefusal refusal) {
        Protocol protocol = door.toReview(signatory, caseNumber);
        Refused.when(signatory.equals(protocol.author()), AUTHOR_CHANGES_INSTEAD);
        Signatory as = round.partOf(signatory, protocol);
        refusal.refuseUnlessComplete(as == Signatory.STAFF_MEMBER);
    }

    public void refuse(PersonId signatory, CaseNumber caseNumber, List<AgreementRefusal> refusals) {
        door.toReview(signatory, caseNumber);
        Protocol protocol = door.toRead(signatory, caseNumber, D7_PROTOCOL, STEM);
        Refused.when(signatory.equals(protocol.author()), AUTHOR_CHANGES_INSTEAD);
        Signatory as = round.partOf(signatory, protocol);
        refuseUnlessComplete(refusals, as == Signatory.STAFF_MEMBER);
        ProtocolSnapshot text = draft.now(caseNumber);
        boolean allStand = refusals.stream()
                .allMatch(one -> text.agreement(one.agreement()).isPresent());
        Refused.unless(allStand, AGREEMENT_IS_GONE);
        round.end(protocol);
        refusals.forEach(refusal -> {
            int since = text.agreement(refusal.agreement()).orElseThrow().since();
            int number = papers.add(caseNumber, signatory, as, refusal, since).number();
            round.tell(new AgreementRefused(caseNumber, number, signatory, protocol.staffMember(), protocol.author()));
        });
    }

    private static void refuseUnlessComplete(List<AgreementRefusal> refusals, boolean byStaffMember) {
        Refused.when(refusals.isEmpty(), NOTHING_IS_REFUSED);
        refusals.forEach(refusal -> refusal.refuseUnlessComplete(byStaffMember));
        long different =
                refusals.stream().map(AgreementRefusal::agreement).distinct().count();
        Refused.unless(different == refusals.size(), REFUSED_TWICE);
    }
}
