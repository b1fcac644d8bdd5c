package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.ALREADY_RECOGNISED;
import static org.maatwerk.attestation.AttestationRefusal.NO_PREVENTION_SERVICE;
import static org.maatwerk.attestation.AttestationRefusal.OPEN_REQUEST_EXISTS;
import static org.maatwerk.attestation.AttestationRefusal.OUTSIDE_CENTRAL_SCOPE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.RequestDraft;
import org.maatwerk.attestation.Stage;
import org.maatwerk.attestation.usecase.AdmissionView.Answer;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Who may ask: staff of the central scope (A3), one open request each (A2), a renewal only near the end (A12). */
@ApplicationScoped
class Admission {

    @Inject
    Attestations attestations;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws NotFound for somebody who is no staff member of the government */
    AdmissionView of(PersonId person) {
        if (!people.rolesOf(person, today()).contains(Role.STAFF_MEMBER)) {
            throw new NotFound();
        }
        return attestations
                .undecidedOf(person)
                .map(open -> new AdmissionView(Answer.OPEN_REQUEST, open.caseNumber()))
                .or(() -> recognisedFile(person).map(this::renewal))
                .orElseGet(() -> new AdmissionView(firstRequest(person), null));
    }

    AdmissionView refuseUnlessAdmitted(PersonId person) {
        AdmissionView admission = of(person);
        switch (admission.answer()) {
            case OPEN_REQUEST -> throw new Refused(OPEN_REQUEST_EXISTS);
            case RECOGNISED -> throw new Refused(ALREADY_RECOGNISED);
            case OUTSIDE_SCOPE -> throw new Refused(OUTSIDE_CENTRAL_SCOPE);
            case NO_SERVICE -> throw new Refused(NO_PREVENTION_SERVICE);
            default -> {
                return admission;
            }
        }
    }

    /** @throws NotFound when the person has no open request */
    CaseNumber openFileOf(PersonId person) {
        return attestations.undecidedOf(person).map(Attestation::caseNumber).orElseThrow(NotFound::new);
    }

    /** Makes the file that the draft asked for. */
    Attestation open(RequestDraft draft) {
        refuseUnlessAdmitted(draft.author());
        OrganisationKey organisation = people.of(draft.author()).organisation();
        Attestation attestation = Attestation.submit(
                draft.caseNumber(),
                draft.author(),
                organisation,
                people.preventionServiceOf(organisation, today()).orElseThrow(),
                draft.renewalOf().orElse(null),
                clock.instant());
        attestations.add(attestation);
        return attestation;
    }

    private AdmissionView renewal(Attestation recognised) {
        CaseNumber file = recognised.caseNumber();
        return new AdmissionView(recognised.isRenewableOn(today()) ? Answer.MAY_RENEW : Answer.RECOGNISED, file);
    }

    private Answer firstRequest(PersonId person) {
        OrganisationKey organisation = people.of(person).organisation();
        if (!people.inCentralScope(organisation, today())) {
            return Answer.OUTSIDE_SCOPE;
        }
        return people.preventionServiceOf(organisation, today()).isPresent() ? Answer.MAY_ASK : Answer.NO_SERVICE;
    }

    private Optional<Attestation> recognisedFile(PersonId person) {
        return attestations.ofStaffMember(person).stream()
                .filter(file -> file.stage() == Stage.AWAITING_PROTOCOL)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
