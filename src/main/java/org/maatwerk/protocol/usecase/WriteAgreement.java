package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_CHANGED_MEANWHILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.Protocol;

/** The expert or adviser writes an agreement down, changes it, or takes it out (P3, P4). */
@ApplicationScoped
@Transactional
public class WriteAgreement {

    static final String STEM = "write-agreement";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolPen pen;

    public void add(PersonId author, CaseNumber caseNumber, AgreementContent content) {
        Protocol protocol = toWrite(author, caseNumber);
        content.refuseUnlessComplete();
        pen.write(protocol, author, null, content);
    }

    /**
     * @param expected the version the agreement came with when it was read
     * @return empty when it is saved; otherwise nothing was saved, and this is what stands there now
     * @throws Refused when somebody took it out meanwhile
     */
    public Optional<AgreementView> change(
            PersonId author, CaseNumber caseNumber, int number, int expected, AgreementContent content) {
        Protocol protocol = toWrite(author, caseNumber);
        content.refuseUnlessComplete();
        AgreementView newest = standing(caseNumber, number);
        protocol.refuseUnlessReopened(newest.content().dependsOn());
        if (newest.content().equals(content)) {
            return Optional.empty();
        }
        if (newest.since() != expected) {
            return Optional.of(newest);
        }
        pen.write(protocol, author, number, content);
        return Optional.empty();
    }

    /** @param expected as in {@link #change}: what changed meanwhile is not taken out unseen */
    public void remove(PersonId author, CaseNumber caseNumber, int number, int expected) {
        Protocol protocol = toWrite(author, caseNumber);
        AgreementView newest = standing(caseNumber, number);
        protocol.refuseUnlessReopened(newest.content().dependsOn());
        Refused.unless(newest.since() == expected, TEXT_CHANGED_MEANWHILE);
        pen.remove(protocol, author, newest);
    }

    private Protocol toWrite(PersonId author, CaseNumber caseNumber) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        protocol.refuseUnlessAgreementsAreWrittenBy(author);
        return protocol;
    }

    private AgreementView standing(CaseNumber caseNumber, int number) {
        return pen.now(caseNumber).agreement(number).orElseThrow(() -> new Refused(AGREEMENT_IS_GONE));
    }
}
