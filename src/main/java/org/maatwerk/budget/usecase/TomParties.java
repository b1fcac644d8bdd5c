package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** How somebody stands to one request: as they stand to the protocol it comes from, now (P10). */
@ApplicationScoped
class TomParties {

    @Inject
    Protocols protocols;

    @Inject
    People people;

    @Inject
    TomOffice office;

    /** The subject is its staff member and nothing else; whoever is related to the subject has no relation (A13). */
    Set<Relation> relationsOf(PersonId actor, TomRequest request) {
        if (!request.isForSomebody()) {
            return toGeneric(actor, request);
        }
        return actor.equals(request.staffMember())
                ? EnumSet.of(Relation.STAFF_MEMBER)
                : relationsOf(actor, protocolOf(request));
    }

    /** What nobody in particular asked for, their entity writes up as the expert does for one person. */
    private Set<Relation> toGeneric(PersonId actor, TomRequest request) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        add(relations, Relation.EXPERT, office.asksFor(actor, request));
        return relations;
    }

    /** As {@link #relationsOf(PersonId, TomRequest)}, of each request that comes from this protocol. */
    Set<Relation> relationsOf(PersonId actor, Protocol protocol) {
        if (actor.equals(protocol.staffMember())) {
            return EnumSet.of(Relation.STAFF_MEMBER);
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (!people.related(actor, protocol.staffMember())) {
            add(relations, Relation.EXPERT, actor.equals(protocol.author()));
            add(relations, Relation.LINE_MANAGER, actor.equals(protocol.lineManager()));
            add(relations, Relation.HR_OFFICER, actor.equals(protocol.hrOfficer()));
        }
        return relations;
    }

    /** A manager sees the agreement and how far it is, and neither amounts nor reasons (D9). */
    static boolean readsTheWhole(Relation relation) {
        return relation != Relation.LINE_MANAGER;
    }

    /** How far it is, as these readers see it: a manager learns nothing of invoices (D10). */
    static TomState stateFor(Collection<Relation> relations, TomRequest request) {
        return relations.stream().anyMatch(TomParties::readsTheWhole)
                ? request.state()
                : request.state().withoutInvoices();
    }

    /** Whose file it is, for the gate and what it writes down. */
    static FileParties fileOf(TomRequest request) {
        return new FileParties(request.caseNumber(), request.subject());
    }

    Protocol protocolOf(TomRequest request) {
        return protocols.of(request.protocol());
    }

    /** The protocols this person has a part in, the own ones included. */
    List<CaseNumber> protocolsOf(PersonId actor) {
        return Stream.concat(protocols.ofStaffMember(actor).stream(), protocols.withParty(actor).stream())
                .map(Protocol::caseNumber)
                .distinct()
                .toList();
    }

    /** Null for nobody. */
    String nameOf(PersonId person) {
        return person == null ? null : people.of(person).name();
    }

    String entityOf(TomRequest request) {
        return people.organisation(request.organisation()).name();
    }

    private static void add(Set<Relation> relations, Relation relation, boolean holds) {
        if (holds) {
            relations.add(relation);
        }
    }
}
