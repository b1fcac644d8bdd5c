package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.InformationClass.D11_REGISTRATION;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.PERSONNEL_ADMIN;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.registration.usecase.WithdrawRegistration;

/** Somebody with requests in every state withdraws their registration (T14): who reads of it, reads of nobody else's. */
@ApplicationScoped
class RegistrationScene {

    private static final String TO_THE_EXPERT = "De registratie van deze persoon is ingetrokken.";
    private static final String TO_THE_STAFF_MEMBER = "Je registratie in het personeelssysteem is ingetrokken sinds";

    @Inject
    WithdrawRegistration withdraw;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** After the requests were made. */
    Planting of(Planting protocol) {
        Planting it = new Planting("registration withdrawn", protocol.subject);
        PersonId administration =
                people.withEmail(Who.PERSONNEL_ADMIN.email()).orElseThrow().id();
        it.file = withdraw.withdraw(administration, it.subject.staffNumber(), LocalDate.now(clock));
        it.relate(PERSONNEL_ADMIN, Who.PERSONNEL_ADMIN);
        it.relate(EXPERT, Who.EXPERT);
        it.mark(TO_THE_EXPERT, D11_REGISTRATION, EXPERT);
        it.mark(TO_THE_STAFF_MEMBER, D11_REGISTRATION, STAFF_MEMBER);
        return it;
    }
}
