package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D10_MONEY;
import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;
import static org.maatwerk.confidentiality.Relation.BUDGET_HOLDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/**
 * The way of budget holders into requests that were submitted: not into their own or those that they opened, nor into
 * those of people they are related to (A13). What they see there has no name in it (D9).
 */
@ApplicationScoped
class TomAnswerDoor {

    @Inject
    TomRequests requests;

    @Inject
    BudgetHolders holders;

    @Inject
    People people;

    @Inject
    Gate gate;

    /** Those in one of these states that this budget holder may know of, due first first. */
    List<TomRequest> in(Set<TomState> states, PersonId actor) {
        holders.only(actor);
        return requests.in(states).stream()
                .filter(request -> isFree(actor, request))
                .toList();
    }

    /** All of them, for a figure in which no single one can be told. */
    List<TomRequest> all(Set<TomState> states, PersonId actor) {
        holders.only(actor);
        return requests.in(states);
    }

    /** @throws NotFound when the actor holds no budget today */
    void admit(PersonId actor) {
        holders.only(actor);
    }

    /** Empty when there is no such request, or this budget holder may not know of it. */
    Optional<TomRequest> find(PersonId actor, CaseNumber caseNumber) {
        holders.only(actor);
        return requests.find(caseNumber).filter(request -> wasSubmitted(request) && isFree(actor, request));
    }

    /** Whether it is their own, or of somebody close (A13); what was erased is nobody's. */
    boolean isTooClose(PersonId actor, CaseNumber caseNumber) {
        return requests.find(caseNumber)
                .filter(request -> !isFree(actor, request))
                .isPresent();
    }

    TomRequest toRead(PersonId actor, CaseNumber caseNumber, String why) {
        return entered(actor, requests.of(caseNumber), why);
    }

    TomRequest toAnswer(PersonId actor, CaseNumber caseNumber, String why) {
        TomRequest request = entered(actor, requests.toChange(caseNumber), why);
        gate.write(actor, TomParties.fileOf(request), EnumSet.of(BUDGET_HOLDER), D10_MONEY, why);
        return request;
    }

    private TomRequest entered(PersonId actor, TomRequest request, String why) {
        holders.only(actor);
        if (!wasSubmitted(request) || !isFree(actor, request)) {
            throw new NotFound();
        }
        gate.read(actor, TomParties.fileOf(request), EnumSet.of(BUDGET_HOLDER), D9_MEASURE, why);
        return request;
    }

    private static boolean wasSubmitted(TomRequest request) {
        return request.submittedOn() != null;
    }

    private boolean isFree(PersonId actor, TomRequest request) {
        return !actor.equals(request.subject())
                && !actor.equals(request.openedBy())
                && !people.related(actor, request.subject());
    }
}
