package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Lets budget holders in, and nobody else. */
@Dependent
class BudgetHolders {

    @Inject
    People people;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws NotFound when the actor holds no budget today */
    void only(PersonId actor) {
        if (!people.rolesOf(actor, today()).contains(Role.BUDGET_HOLDER)) {
            throw new NotFound();
        }
    }

    /** Of all who hold a budget today. */
    List<String> names() {
        return people.withRole(Role.BUDGET_HOLDER, today()).stream()
                .map(this::nameOf)
                .sorted()
                .toList();
    }

    String nameOf(PersonId person) {
        return people.of(person).name();
    }
}
