package org.maatwerk.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.registration.WithdrawnRegistration;
import org.maatwerk.registration.WithdrawnRegistrations;

/** Personnel administration notes that somebody who withdrew is registered again (T14). */
@ApplicationScoped
@Transactional
public class RegisterAgain {

    @Inject
    RegistrationDesk desk;

    @Inject
    WithdrawnRegistrations registrations;

    /**
     * @param on the first day on which they are
     * @throws NotFound to whoever does not keep this registration
     * @throws Refused for a day to come or before the withdrawal, or when somebody was first
     */
    public void again(PersonId actor, CaseNumber caseNumber, LocalDate on) {
        WithdrawnRegistration withdrawn = registrations.toChange(caseNumber);
        desk.write(actor, withdrawn);
        withdrawn.registeredAgain(on, desk.today(), actor, desk.now());
    }
}
