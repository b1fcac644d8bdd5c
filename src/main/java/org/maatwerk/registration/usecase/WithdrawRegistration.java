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

/** Personnel administration notes that somebody's registration was withdrawn, as the personnel system says (T14). */
@ApplicationScoped
@Transactional
public class WithdrawRegistration {

    @Inject
    RegistrationDesk desk;

    @Inject
    WithdrawnRegistrations registrations;

    /**
     * @param on the first day on which it holds
     * @throws NotFound to whoever is not of personnel administration
     * @throws Refused for a number that nobody has, one's own, a day to come, or when it is withdrawn already
     */
    public CaseNumber withdraw(PersonId actor, String staffNumber, LocalDate on) {
        desk.onlyAdministration(actor);
        PersonId person = desk.staffMember(actor, staffNumber);
        WithdrawnRegistration withdrawn = new WithdrawnRegistration(
                        registrations.nextNumber(), person, actor, desk.now())
                .since(on, desk.today(), registrations.of(person));
        desk.write(actor, withdrawn);
        registrations.add(withdrawn);
        return withdrawn.caseNumber();
    }
}
