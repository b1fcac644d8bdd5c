package org.maatwerk.registration.usecase;

import static org.maatwerk.confidentiality.InformationClass.D11_REGISTRATION;
import static org.maatwerk.confidentiality.Relation.PERSONNEL_ADMIN;
import static org.maatwerk.registration.RegistrationRefusal.NO_SUCH_STAFF_NUMBER;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_TOO_CLOSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;
import org.maatwerk.registration.WithdrawnRegistration;

/** Who keeps registrations: personnel administration, and nobody of themselves or of somebody related (D11, R6, A13). */
@ApplicationScoped
class RegistrationDesk {

    static final String STEM = "withdrawn-registrations";

    @Inject
    People people;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** @throws NotFound to whoever keeps none */
    void onlyAdministration(PersonId actor) {
        if (!people.rolesOf(actor, today()).contains(Role.PERSONNEL_ADMIN)) {
            throw new NotFound();
        }
    }

    /** @throws Refused when nobody has this number, or the actor is too close to who has */
    PersonId staffMember(PersonId actor, String staffNumber) {
        PersonId person = people.withStaffNumber(Typed.clean(staffNumber))
                .map(PersonView::id)
                .orElseThrow(() -> new Refused(NO_SUCH_STAFF_NUMBER, "number"));
        Refused.unless(!isClose(actor, person), REGISTRATION_TOO_CLOSE, "number");
        return person;
    }

    boolean isKeptBy(PersonId actor, WithdrawnRegistration one) {
        return !relationsOf(actor, one).isEmpty();
    }

    /** @throws NotFound to whoever does not keep it */
    void read(PersonId actor, WithdrawnRegistration one) {
        gate.read(actor, file(one), relationsOf(actor, one), D11_REGISTRATION, STEM);
    }

    /** @throws NotFound to whoever does not keep it */
    void write(PersonId actor, WithdrawnRegistration one) {
        gate.write(actor, file(one), relationsOf(actor, one), D11_REGISTRATION, STEM);
    }

    /** Null for who has none. */
    String staffNumberOf(PersonId person) {
        return people.of(person).staffNumber();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    private Set<Relation> relationsOf(PersonId actor, WithdrawnRegistration one) {
        boolean keeps = people.rolesOf(actor, today()).contains(Role.PERSONNEL_ADMIN) && !isClose(actor, one.person());
        return keeps ? EnumSet.of(PERSONNEL_ADMIN) : EnumSet.noneOf(Relation.class);
    }

    private boolean isClose(PersonId actor, PersonId person) {
        return actor.equals(person) || people.related(actor, person);
    }

    private static FileParties file(WithdrawnRegistration one) {
        return new FileParties(one.caseNumber(), one.person());
    }
}
