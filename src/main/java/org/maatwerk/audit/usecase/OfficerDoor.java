package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Lets in who is data protection officer today, and nobody else (D14). */
@ApplicationScoped
class OfficerDoor {

    @Inject
    People people;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** @throws NotFound for everybody else */
    public void admit(PersonId actor) {
        boolean officer = people.rolesOf(actor, LocalDate.now(clock)).contains(Role.DATA_PROTECTION_OFFICER);
        if (!officer
                || !gate.allows(
                        Set.of(Relation.DATA_PROTECTION_OFFICER), InformationClass.D14_ACCESS_LOG, Access.READ)) {
            throw new NotFound();
        }
    }

    /** Empty for somebody who is not known any more. */
    public String nameOf(PersonId person) {
        return person == null ? "" : find(person).map(PersonView::name).orElse("");
    }

    public Optional<PersonView> find(PersonId person) {
        return people.find(person);
    }
}
