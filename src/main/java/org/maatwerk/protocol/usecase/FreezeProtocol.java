package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_CHANGED_MEANWHILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.SigningAsked;

/** The author freezes the text to a document and offers it to all who are to sign (P5). */
@ApplicationScoped
@Transactional
public class FreezeProtocol {

    static final String STEM = "draft-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolPen pen;

    @Inject
    FrozenText frozen;

    @Inject
    Event<SigningAsked> facts;

    /** @param version the one that the author saw: what somebody wrote meanwhile is not offered unseen */
    public void freeze(PersonId author, CaseNumber caseNumber, int version) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        ProtocolSnapshot text = pen.now(caseNumber);
        Refused.unless(text.number() == version, TEXT_CHANGED_MEANWHILE);
        List<PaperSignatory> toSign = frozen.signatories(protocol);
        SigningAsked asked = protocol.askSignatures(author, frozen.nextNumber(caseNumber), persons(toSign));
        frozen.keep(protocol, text, toSign);
        facts.fire(asked);
    }

    /** Each once, also who signs in two parts. */
    private static Set<PersonId> persons(List<PaperSignatory> toSign) {
        return toSign.stream().map(PaperSignatory::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
