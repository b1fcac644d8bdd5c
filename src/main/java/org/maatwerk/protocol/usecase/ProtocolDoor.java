package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/**
 * The way into a protocol. Everybody who has nothing to do with it hears that there is nothing (D-1); everybody who has,
 * hears first of all that it was withdrawn, when it was; then the gate decides and notes (D-5).
 */
@ApplicationScoped
public class ProtocolDoor {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolParties parties;

    @Inject
    Gate gate;

    /** The protocol, to read this class of it. The staff member reads a closed one too. */
    public Protocol toRead(PersonId actor, CaseNumber caseNumber, InformationClass read, String why) {
        Protocol protocol = protocols.of(caseNumber);
        Set<Relation> relations = relationsOf(actor, protocol);
        if (!relations.contains(Relation.STAFF_MEMBER)) {
            protocol.refuseWhenEnded();
        }
        gate.read(actor, ProtocolParties.fileOf(protocol), relations, read, why);
        return protocol;
    }

    /** The own protocol, to read this class of it, be it a closed one; to everybody else there is nothing (D-1). */
    Protocol ownToRead(PersonId actor, CaseNumber caseNumber, InformationClass read, String why) {
        Protocol protocol = protocols.of(caseNumber);
        Set<Relation> relations = parties.relationsOf(actor, protocol);
        if (!relations.contains(Relation.STAFF_MEMBER)) {
            throw new NotFound();
        }
        gate.read(actor, ProtocolParties.fileOf(protocol), relations, read, why);
        return protocol;
    }

    /** How the reader stands to it; where there are two ways, the one that sees most. */
    public Relation relationTo(PersonId reader, Protocol protocol) {
        return relationsOf(reader, protocol).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Whether it waits for somebody to lead it, and this person could (A13). */
    public boolean isInPoolOf(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.of(caseNumber);
        return protocol.isInPool() && parties.mayLead(actor, protocol);
    }

    /** The protocol, to write this class of it. */
    public Protocol toWrite(PersonId actor, CaseNumber caseNumber, InformationClass written, String why) {
        Protocol protocol = protocols.toChange(caseNumber);
        Set<Relation> relations = relationsOf(actor, protocol);
        protocol.refuseWhenEnded();
        gate.write(actor, ProtocolParties.fileOf(protocol), relations, written, why);
        return protocol;
    }

    /** The protocol, for an act of any of the four who reads it and writes nothing. */
    public Protocol toReview(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.toChange(caseNumber);
        relationsOf(actor, protocol);
        protocol.refuseWhenEnded();
        return protocol;
    }

    /**
     * The protocol, for the head of the entity, to whom one agreement of it was passed on and who sees nothing else.
     */
    Protocol asHead(PersonId head, CaseNumber caseNumber, String why) {
        Protocol protocol = protocols.toChange(caseNumber);
        if (!parties.isHeadOver(head, protocol)) {
            throw new NotFound();
        }
        protocol.refuseWhenEnded();
        gate.read(head, ProtocolParties.fileOf(protocol), EnumSet.of(Relation.HEAD_OF_ENTITY), D8_AGREEMENTS, why);
        return protocol;
    }

    /** The protocol, for an act of somebody who stands in this relation to it and sees none of its content by it. */
    public Protocol toActAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        return ofParty(relation, actor, protocols.toChange(caseNumber));
    }

    /** The protocol, for a page of somebody who stands in this relation to it. */
    public Protocol toSeeAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        return ofParty(relation, actor, protocols.of(caseNumber));
    }

    /** Whether this person has a part in it; in a closed one the staff member alone has. */
    public boolean isKnownTo(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.of(caseNumber);
        Set<Relation> relations = parties.relationsOf(actor, protocol);
        return relations.contains(Relation.STAFF_MEMBER)
                || !relations.isEmpty() && !protocol.stage().isClosed();
    }

    /** The protocol, for its dates alone. The staff member follows a closed one too. */
    public Protocol toFollow(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.of(caseNumber);
        if (!relationsOf(actor, protocol).contains(Relation.STAFF_MEMBER)) {
            protocol.refuseWhenEnded();
        }
        return protocol;
    }

    /** The protocol, for whoever keeps e-dossiers; to everybody else there is nothing (D-1). */
    public Protocol toUpload(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.toChange(caseNumber);
        if (!parties.mayUpload(actor, protocol)) {
            throw new NotFound();
        }
        gate.read(
                actor,
                ProtocolParties.fileOf(protocol),
                Set.of(Relation.PERSONNEL_ADMIN),
                InformationClass.D7_PROTOCOL,
                "upload-protocol");
        return protocol;
    }

    /** The protocol, to take it out of the pool; who may not, hears the same as any outsider (A13, D-1). */
    public Protocol fromPool(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.toChange(caseNumber);
        if (!parties.mayLead(actor, protocol) || protocol.stage().isBeforeGoAhead()) {
            throw new NotFound();
        }
        protocol.refuseWhenEnded();
        return protocol;
    }

    private Protocol ofParty(Relation relation, PersonId actor, Protocol protocol) {
        if (!parties.relationsOf(actor, protocol).contains(relation)) {
            throw new NotFound();
        }
        protocol.refuseWhenEnded();
        return protocol;
    }

    private Set<Relation> relationsOf(PersonId actor, Protocol protocol) {
        Set<Relation> relations = parties.relationsOf(actor, protocol);
        if (relations.isEmpty()) {
            throw new NotFound();
        }
        return relations;
    }
}
