package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** Who can get an aid that came home: whoever its keeper looks after, and works inside the scope of the budget (T10). */
@ApplicationScoped
class Borrowers {

    @Inject
    AidDoor door;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** By name; each with the newest request for them. */
    List<Borrower> of(PersonId keeper) {
        Map<PersonId, TomRequest> newest = door.keptRequests(keeper).stream()
                .filter(request -> request.isForSomebody() && request.state() != TomState.WITHDRAWN)
                .collect(Collectors.toMap(
                        TomRequest::staffMember,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(TomRequest::openedAt))));
        return newest.values().stream()
                .filter(request -> worksHere(request.staffMember()))
                .map(this::borrower)
                .sorted(Comparator.comparing(Borrower::name).thenComparing(Borrower::request))
                .toList();
    }

    private boolean worksHere(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return !people.rolesOf(person, today).isEmpty()
                && people.inCentralScope(people.of(person).organisation(), today);
    }

    private Borrower borrower(TomRequest request) {
        PersonView person = people.of(request.staffMember());
        return new Borrower(
                request.caseNumber(),
                person.name(),
                people.organisation(person.organisation()).name());
    }
}
