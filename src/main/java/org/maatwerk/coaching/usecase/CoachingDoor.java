package org.maatwerk.coaching.usecase;

import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.HR_OFFICER;
import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/**
 * The way of staff member, expert and HR to a package of coaching that was granted, by how they stand to the protocol it
 * comes from, now. Whoever acts holds the row of the request, so that two never act on one package at once.
 */
@ApplicationScoped
class CoachingDoor {

    private static final Set<Relation> FOLLOW = EnumSet.of(STAFF_MEMBER, EXPERT, HR_OFFICER);
    private static final Set<Relation> LEAD = EnumSet.of(EXPERT, HR_OFFICER);

    @Inject
    TomRequests requests;

    @Inject
    Protocols protocols;

    @Inject
    People people;

    @Inject
    Gate gate;

    TomRequest toRead(PersonId actor, CaseNumber request, String why) {
        return entered(actor, requests.of(request), FOLLOW, why);
    }

    /** For who looks whom they can say. */
    TomRequest toChoose(PersonId actor, CaseNumber request, String why) {
        return entered(actor, requests.of(request), LEAD, why);
    }

    /** For who says who coaches. */
    TomRequest toLead(PersonId actor, CaseNumber request, String why) {
        return entered(actor, requests.toChange(request), LEAD, why);
    }

    /** For who lets the coach read. */
    TomRequest toRelease(PersonId actor, CaseNumber request, String why) {
        return entered(actor, requests.toChange(request), EnumSet.of(STAFF_MEMBER), why);
    }

    /** How the reader stands to it; where there are two ways, the one that sees most. */
    Relation relationTo(PersonId actor, TomRequest request) {
        return relationsOf(actor, request).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** A manager has a part in the request, and none in its coaching (D9). */
    Set<Relation> relationsOf(PersonId actor, TomRequest request) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (!request.isForSomebody()) {
            return relations;
        }
        if (actor.equals(request.staffMember())) {
            relations.add(STAFF_MEMBER);
        } else if (!people.related(actor, request.staffMember())) {
            addParties(relations, actor, protocols.of(request.protocol()));
        }
        return relations;
    }

    private static void addParties(Set<Relation> relations, PersonId actor, Protocol protocol) {
        if (actor.equals(protocol.author())) {
            relations.add(EXPERT);
        }
        if (actor.equals(protocol.hrOfficer())) {
            relations.add(HR_OFFICER);
        }
        if (actor.equals(protocol.lineManager())) {
            relations.add(LINE_MANAGER);
        }
    }

    private TomRequest entered(PersonId actor, TomRequest request, Set<Relation> allowed, String why) {
        Set<Relation> relations = relationsOf(actor, request);
        relations.retainAll(allowed);
        if (relations.isEmpty() || !request.isCoaching() || request.granted().isEmpty()) {
            throw new NotFound();
        }
        gate.read(actor, new FileParties(request.caseNumber(), request.staffMember()), relations, D9_MEASURE, why);
        return request;
    }
}
