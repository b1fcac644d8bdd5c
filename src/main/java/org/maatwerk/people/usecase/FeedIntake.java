package org.maatwerk.people.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.Person;
import org.maatwerk.people.Persons;

/** Works out what a personnel feed changes, and changes it. */
@Dependent
public class FeedIntake {

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    Event<Object> facts;

    @Inject
    Clock clock;

    FeedPlan plan(byte[] file, boolean whole) {
        return new FeedPlan(
                FeedReader.read(file), whole, new KnownPersons(persons.all(), organisations.all()), today());
    }

    void carryOut(FeedPlan plan) {
        Map<FeedLine, Person> people = new LinkedHashMap<>();
        plan.taken().forEach(one -> people.put(one.line(), one.personOrNew()));
        persons.addAll(plan.taken().stream()
                .filter(FeedPlan.Taken::isNew)
                .map(one -> people.get(one.line()))
                .toList());
        plan.taken().forEach(one -> tell(one, people.get(one.line())));
        giveManagers(plan, people);
        plan.absent().forEach(person -> facts.fire(person.leaveAfter(today().minusDays(1))));
    }

    private void tell(FeedPlan.Taken one, Person person) {
        if (one.isNew()) {
            facts.fire(person.joined());
        } else {
            person.update(one.line().staffNumber(), one.line().details(), today())
                    .forEach(facts::fire);
        }
    }

    /** Somebody new has joined, which says it all; the manager of somebody known has changed. */
    private void giveManagers(FeedPlan plan, Map<FeedLine, Person> people) {
        Map<String, PersonId> numbers = plan.numbersOf(people.values());
        plan.taken().stream()
                .filter(FeedPlan.Taken::managerIsGood)
                .forEach(one -> people.get(one.line()).reportTo(numbers.get(one.managerNumber()), today()).stream()
                        .filter(changed -> !one.isNew())
                        .forEach(facts::fire));
    }

    Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
