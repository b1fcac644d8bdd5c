package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ReviewAsked;

/**
 * The expert or adviser writes the protocol up, and the staff member the own words (P3). Every change is a version (P4);
 * what somebody wrote meanwhile is never lost, and never overwritten unseen.
 */
@ApplicationScoped
@Transactional
public class DraftProtocol {

    static final String STEM = "draft-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolPen pen;

    @Inject
    DraftFolder folder;

    @Inject
    Event<ReviewAsked> facts;

    /** For each of the four. */
    public DraftView read(PersonId reader, CaseNumber caseNumber) {
        Protocol protocol = door.toRead(reader, caseNumber, D7_PROTOCOL, STEM);
        protocol.refuseUnlessTold();
        return folder.of(protocol, door.relationTo(reader, protocol), reader);
    }

    /**
     * @param expected the version the section came with when it was read
     * @return empty when it is saved; otherwise nothing was saved, and this is what stands there now, to be shown beside
     *     the own text
     */
    public Optional<SectionView> save(
            PersonId writer, CaseNumber caseNumber, ProtocolSection section, int expected, String text) {
        Protocol protocol = door.toWrite(writer, caseNumber, D7_PROTOCOL, STEM);
        protocol.refuseUnlessWriterOf(section, writer);
        String clean = Typed.clean(text);
        Refused.unless(clean.length() <= ProtocolSection.LONGEST, TEXT_IS_TOO_LONG, "text");
        SectionView newest = pen.now(caseNumber).section(section);
        if (newest.text().equals(clean)) {
            return Optional.empty();
        }
        if (newest.since() != expected) {
            return Optional.of(newest);
        }
        pen.write(protocol, writer, section, clean);
        return Optional.empty();
    }

    /** The author asks the other three to read it (P4). */
    public void offer(PersonId author, CaseNumber caseNumber) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        facts.fire(protocol.askReview(author, pen.latest(caseNumber)));
    }
}
