package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.registration.usecase.ReadWithdrawnRegistrations;
import org.maatwerk.registration.usecase.RegisterAgain;
import org.maatwerk.registration.usecase.WithdrawRegistration;

/** Somebody withdraws their registration, and registers again (T14). */
@ApplicationScoped
class RegistrationTour {

    @Inject
    WithdrawRegistration withdraw;

    @Inject
    RegisterAgain register;

    @Inject
    ReadWithdrawnRegistrations read;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    void walk(ActVisitor visitor) {
        PersonId administration = cast.first(Role.PERSONNEL_ADMIN);
        String number = cast.card(cast.expert()).staffNumber();
        LocalDate today = LocalDate.now(clock);
        visitor.quiet("withdraw a registration", () -> withdraw.withdraw(administration, number, today));
        CaseNumber registration = read.of(administration).get(0).caseNumber();
        visitor.quiet("register again", () -> register.again(administration, registration, today));
    }
}
