package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Lets data protection officers in, and nobody else: by the access table they may know that a file exists (D1). */
@ApplicationScoped
class Officers {

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws NotFound when the actor is no data protection officer today */
    void only(PersonId actor) {
        if (!people.rolesOf(actor, today()).contains(Role.DATA_PROTECTION_OFFICER)) {
            throw new NotFound();
        }
    }

    /** Whether the officer has nothing to do with this person (A13). */
    boolean isFree(PersonId officer, PersonId subject) {
        return !officer.equals(subject) && !people.related(officer, subject);
    }

    String nameOf(PersonId person) {
        return people.find(person).map(PersonView::name).orElse("");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
