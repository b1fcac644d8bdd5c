package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_A_SIGNATORY;
import static org.maatwerk.protocol.ProtocolRefusal.SIGNING_WAS_VOIDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.SignatureTaking;

/**
 * Each of those who are to sign does so, in any order, after proving who they are: over the SHA-256 of exactly the bytes
 * that were shown (P5). Signing the same text again changes nothing.
 */
@ApplicationScoped
@Transactional
public class SignProtocol {

    static final String STEM = "sign-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    EditionFolder folder;

    @Inject
    SignatureTaking taking;

    @Inject
    SignedByAll signed;

    /** The newest text that was frozen, for everybody who has a part in it. */
    public SigningView read(PersonId reader, CaseNumber caseNumber) {
        return folder.newest(door.toRead(reader, caseNumber, D7_PROTOCOL, STEM), reader);
    }

    /**
     * @param number of the edition that was shown
     * @param sha256 of the bytes that were shown
     */
    public void sign(PersonId signatory, CaseNumber caseNumber, int number, String sha256) {
        Protocol protocol = door.toReview(signatory, caseNumber);
        ProtocolEdition edition = signed.edition(caseNumber, number);
        Refused.when(edition.isVoided() || !edition.isOf(sha256), SIGNING_WAS_VOIDED);
        List<ProtocolSignature> own = signed.ownOf(edition, signatory);
        Refused.when(own.isEmpty(), NOT_A_SIGNATORY);
        if (own.stream().allMatch(ProtocolSignature::isSigned)) {
            return;
        }
        SignatureTaking.Taken taken = taking.take(signatory, sha256);
        own.forEach(one -> one.sign(taken.sha256(), taken.at(), taken.proof().name()));
        signed.by(signatory, protocol, edition);
    }
}
