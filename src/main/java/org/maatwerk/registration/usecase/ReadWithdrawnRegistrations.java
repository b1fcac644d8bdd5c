package org.maatwerk.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.registration.WithdrawnRegistration;
import org.maatwerk.registration.WithdrawnRegistrations;

/** Personnel administration reads which registrations are withdrawn, by staff number and day (R6, D11). */
@ApplicationScoped
@Transactional
public class ReadWithdrawnRegistrations {

    @Inject
    RegistrationDesk desk;

    @Inject
    WithdrawnRegistrations registrations;

    /**
     * Latest first, without the reader's own and those of whom they are related to (A13).
     *
     * @throws NotFound to whoever is not of personnel administration
     */
    public List<WithdrawnLine> of(PersonId reader) {
        desk.onlyAdministration(reader);
        return registrations.all().stream()
                .filter(one -> desk.isKeptBy(reader, one))
                .map(one -> line(reader, one))
                .toList();
    }

    private WithdrawnLine line(PersonId reader, WithdrawnRegistration one) {
        desk.read(reader, one);
        return new WithdrawnLine(
                one.caseNumber(), desk.staffNumberOf(one.person()), one.withdrawnOn(), one.registeredAgainOn());
    }
}
