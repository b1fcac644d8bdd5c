package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D10_MONEY;
import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The way of readers to orders: budget holders, who leads the protocol, HR; the staff member sees how far they are (D10). */
@ApplicationScoped
class TomOrderDoor {

    @Inject
    TomRequests requests;

    @Inject
    TomAnswerDoor holders;

    @Inject
    TomParties parties;

    @Inject
    Gate gate;

    /** Those that were granted and that this budget holder may know of. */
    List<TomRequest> granted(PersonId actor) {
        return holders.in(TomState.answered(), actor).stream()
                .filter(request -> request.granted().isPresent())
                .toList();
    }

    /** @throws NotFound to whoever may not read orders for it */
    TomRequest toRead(PersonId actor, CaseNumber caseNumber, String why) {
        TomRequest request = requests.of(caseNumber);
        Set<Relation> relations = parties.relationsOf(actor, request);
        return gate.allows(relations, D10_MONEY, Access.READ) ? request : holders.toRead(actor, caseNumber, why);
    }

    /** Whether the reader sees at least how far they are. */
    boolean seesStatus(PersonId actor, TomRequest request) {
        return gate.allows(parties.relationsOf(actor, request), D10_MONEY, Access.METADATA);
    }

    /** Whether the reader reads them. */
    boolean reads(PersonId actor, TomRequest request) {
        return gate.allows(parties.relationsOf(actor, request), D10_MONEY, Access.READ);
    }

    /** Whoever leads the protocol or stands for HR in it, and for an entity who asks for it (T7). */
    boolean mayEnd(PersonId actor, TomRequest request) {
        return !enders(actor, request).isEmpty();
    }

    /** @throws NotFound to whoever may not tell its end */
    TomRequest toReadEnd(PersonId actor, CaseNumber caseNumber, String why) {
        return ended(actor, requests.of(caseNumber), why);
    }

    /** As {@link #toReadEnd}, for an act: whoever acts on the same request meanwhile waits. */
    TomRequest toEnd(PersonId actor, CaseNumber caseNumber, String why) {
        return ended(actor, requests.toChange(caseNumber), why);
    }

    private TomRequest ended(PersonId actor, TomRequest request, String why) {
        gate.read(actor, TomParties.fileOf(request), enders(actor, request), D9_MEASURE, why);
        return request;
    }

    private Set<Relation> enders(PersonId actor, TomRequest request) {
        Set<Relation> relations = EnumSet.of(Relation.EXPERT, Relation.HR_OFFICER);
        relations.retainAll(parties.relationsOf(actor, request));
        return relations;
    }

    /** @throws NotFound to whoever has no part in it */
    TomRequest toFollow(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = requests.of(caseNumber);
        if (parties.relationsOf(actor, request).isEmpty()) {
            throw new NotFound();
        }
        return request;
    }
}
