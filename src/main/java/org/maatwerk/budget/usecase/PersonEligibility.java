package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;
import static org.maatwerk.budget.EligibilityRule.NOT_WITHDRAWN;
import static org.maatwerk.budget.EligibilityRule.RECOGNISED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.Stage;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocol;

/** Which of the rules about a staff member do not hold on a day (T1, T14). */
@ApplicationScoped
class PersonEligibility {

    @Inject
    People people;

    @Inject
    Attestations attestations;

    @Inject
    RegistrationRule registration;

    List<EligibilityRule> failed(Protocol protocol, LocalDate on) {
        List<EligibilityRule> failed = new ArrayList<>();
        if (!people.inCentralScope(people.of(protocol.staffMember()).organisation(), on)) {
            failed.add(IN_SCOPE);
        }
        if (!isRecognised(protocol, on)) {
            failed.add(RECOGNISED);
        }
        if (registration.stops(protocol.staffMember(), on)) {
            failed.add(NOT_WITHDRAWN);
        }
        return failed;
    }

    private boolean isRecognised(Protocol protocol, LocalDate on) {
        boolean outside = protocol.external()
                .map(attest -> attest.until() == null || !attest.until().isBefore(on))
                .orElse(false);
        return outside
                || attestations.ofStaffMember(protocol.staffMember()).stream()
                        .anyMatch(file -> file.stage() == Stage.AWAITING_PROTOCOL);
    }
}
