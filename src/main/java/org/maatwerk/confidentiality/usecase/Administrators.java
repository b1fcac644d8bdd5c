package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Lets administrators in, and nobody else. */
@ApplicationScoped
class Administrators {

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws NotFound when the actor is no administrator today */
    void only(PersonId actor) {
        if (!people.rolesOf(actor, today()).contains(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
