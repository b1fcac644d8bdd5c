package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D10_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** @throws NotFound to whoever has no part in it */
    TomRequest toFollow(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = requests.of(caseNumber);
        if (parties.relationsOf(actor, request).isEmpty()) {
            throw new NotFound();
        }
        return request;
    }
}
