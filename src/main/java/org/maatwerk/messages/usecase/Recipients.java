package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.workflow.Audience;

/** The persons behind an audience code: one person, or everybody who takes work from that pool (A13). */
@ApplicationScoped
class Recipients {

    private static final String ONE_PERSON = "person:";

    @Inject
    People people;

    @Inject
    Audience audience;

    @Inject
    Clock clock;

    /** @param barred somebody who may not take it, or null */
    List<PersonId> of(String code, PersonId subject, PersonId barred) {
        if (code.startsWith(ONE_PERSON)) {
            return List.of(new PersonId(Long.parseLong(code.substring(ONE_PERSON.length()))));
        }
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> close = audience.closeTo(subject);
        return Arrays.stream(Role.values())
                .filter(role -> !role.followsFromFeed())
                .flatMap(role -> people.withRole(role, today).stream())
                .distinct()
                .filter(person -> !close.contains(person) && !person.equals(barred))
                .filter(person -> audience.poolsOf(person).contains(code))
                .sorted()
                .toList();
    }
}
