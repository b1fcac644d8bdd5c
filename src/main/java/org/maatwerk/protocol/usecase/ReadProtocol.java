package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;

/** One of the four reads where a protocol stands; the staff member also one that is closed. */
@ApplicationScoped
@Transactional
public class ReadProtocol {

    static final String STEM = "protocol-file";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolFolder folder;

    @Inject
    ConversationBook book;

    @Inject
    DisputeFolder disputes;

    /** As {@link #of}, for the staff member alone. */
    public ProtocolView own(PersonId staffMember, CaseNumber caseNumber) {
        return as(Relation.STAFF_MEMBER, of(staffMember, caseNumber));
    }

    /** As {@link #of}, for the expert or adviser who leads it. */
    public ProtocolView led(PersonId author, CaseNumber caseNumber) {
        return as(Relation.EXPERT, of(author, caseNumber));
    }

    private static ProtocolView as(Relation relation, ProtocolView view) {
        if (view.relation() != relation) {
            throw new NotFound();
        }
        return view;
    }

    public ProtocolView of(PersonId reader, CaseNumber caseNumber) {
        Protocol protocol = door.toRead(reader, caseNumber, D7_PROTOCOL, STEM);
        return folder.view(
                protocol,
                door.relationTo(reader, protocol),
                reader,
                book.latest(caseNumber),
                disputes.all(protocol, reader));
    }
}
