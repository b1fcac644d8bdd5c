package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.AUDIENCE_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.REMARK_IS_EMPTY;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolComment;
import org.maatwerk.protocol.ProtocolReviewed;

/** Each of the four comments, for all or for the expert alone, and says when they have read it (P4). */
@ApplicationScoped
@Transactional
public class ReviewProtocol {

    static final String STEM = "review-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolRemarks remarks;

    @Inject
    ProtocolReaders readers;

    @Inject
    Event<ProtocolReviewed> facts;

    public void comment(PersonId reader, CaseNumber caseNumber, CommentAudience audience, String text) {
        Protocol protocol = door.toRead(reader, caseNumber, D7_PROTOCOL, STEM);
        protocol.refuseUnlessTold();
        String clean = Typed.clean(text);
        Refused.unless(audience != null, AUDIENCE_IS_MISSING, "audience");
        Refused.unless(!clean.isEmpty(), REMARK_IS_EMPTY, "remark");
        Refused.unless(clean.length() <= ProtocolComment.LONGEST, TEXT_IS_TOO_LONG, "remark");
        remarks.add(caseNumber, reader, audience, clean);
    }

    /** The reader has nothing (more) to say about this version. */
    public void read(PersonId reader, CaseNumber caseNumber) {
        Protocol protocol = door.toReview(reader, caseNumber);
        Refused.unless(readers.isAsked(caseNumber, reader), NOT_YOUR_PROTOCOL);
        facts.fire(protocol.reviewed(reader, readers.isLast(caseNumber)));
    }
}
