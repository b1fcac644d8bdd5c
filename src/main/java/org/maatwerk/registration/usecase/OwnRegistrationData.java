package org.maatwerk.registration.usecase;

import static org.maatwerk.confidentiality.InformationClass.D11_REGISTRATION;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.registration.WithdrawnRegistration;
import org.maatwerk.registration.WithdrawnRegistrations;

/** That somebody's registration was withdrawn, and when they registered again (X7, D11). */
@ApplicationScoped
class OwnRegistrationData implements OwnData {

    private static final String WHY = "export-my-data";

    @Inject
    WithdrawnRegistrations registrations;

    @Inject
    Gate gate;

    @Override
    public int order() {
        return 39;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return registrations.of(person).stream().map(one -> record(person, one)).toList();
    }

    private OwnRecord record(PersonId person, WithdrawnRegistration one) {
        FileParties file = new FileParties(one.caseNumber(), person);
        gate.read(person, file, EnumSet.of(STAFF_MEMBER), D11_REGISTRATION, WHY);
        return OwnRecord.of("withdrawn-registration")
                .with("case", one.caseNumber())
                .with("withdrawn-on", one.withdrawnOn())
                .with("noted-at", one.notedAt())
                .with("registered-again-on", one.registeredAgainOn())
                .with("again-noted-at", one.againNotedAt());
    }
}
