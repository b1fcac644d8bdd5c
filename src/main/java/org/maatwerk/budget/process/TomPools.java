package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.budget.usecase.TomWriters;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.workflow.Pools;

/** A request is filled in by one person, who may keep what was typed, and answered from the pool of budget holders. */
@ApplicationScoped
public class TomPools implements Pools {

    private static final String BUDGET_HOLDER = "budget-holder";

    @Inject
    TomWriters writers;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public Optional<String> poolOf(String group, CaseNumber caseNumber) {
        return group.equals(BUDGET_HOLDER) ? Optional.of(BUDGET_HOLDER) : Optional.empty();
    }

    @Override
    public Set<String> poolsOf(PersonId person) {
        return people.rolesOf(person, LocalDate.now(clock)).contains(Role.BUDGET_HOLDER)
                ? Set.of(BUDGET_HOLDER)
                : Set.of();
    }

    @Override
    public boolean mayWriteIn(CaseNumber caseNumber, PersonId person) {
        return writers.mayWrite(person, caseNumber);
    }
}
