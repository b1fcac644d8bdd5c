package org.maatwerk.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.budget.RegistrationStanding;
import org.maatwerk.budget.WithdrawnStanding;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.registration.WithdrawnRegistrations;

/** Whether a registration is withdrawn, for who decides on new requests (T14). */
@ApplicationScoped
class KnownStanding implements RegistrationStanding {

    @Inject
    WithdrawnRegistrations registrations;

    @Override
    public Optional<WithdrawnStanding> withdrawn(PersonId staffMember, LocalDate on) {
        return registrations.of(staffMember).stream()
                .filter(one -> one.holdsOn(on))
                .map(one -> new WithdrawnStanding(one.caseNumber(), one.withdrawnOn()))
                .findFirst();
    }
}
