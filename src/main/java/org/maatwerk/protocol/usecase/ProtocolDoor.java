package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** The protocol, for an act of somebody who stands in this relation to it and sees none of its content by it. */
    public Protocol toActAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        return ofParty(relation, actor, protocols.toChange(caseNumber));
    }

    /** The protocol, for a page of somebody who stands in this relation to it. */
    public Protocol toSeeAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        return ofParty(relation, actor, protocols.of(caseNumber));
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
