package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.EligibilityRule.AGREEMENT_HOLDS;
import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;
import static org.maatwerk.budget.EligibilityRule.RECOGNISED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.Stage;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocol;

/** Which of the rules for a request do not hold on a day (T1). */
@ApplicationScoped
class Eligibility {

    @Inject
    People people;

    @Inject
    Attestations attestations;

    @Inject
    TomParties parties;

    @Inject
    AgreedMeasures agreed;

    /** In the order of {@link EligibilityRule}; empty when the request may be submitted. */
    List<EligibilityRule> failed(TomRequest request, LocalDate on) {
        if (!request.isForSomebody()) {
            return people.inCentralScope(request.organisation(), on) ? List.of() : List.of(IN_SCOPE);
        }
        List<EligibilityRule> failed = failed(parties.protocolOf(request), on);
        if (!agreed.holds(request)) {
            failed.add(AGREEMENT_HOLDS);
        }
        return failed;
    }

    /** Those that are about the staff member. */
    List<EligibilityRule> failed(Protocol protocol, LocalDate on) {
        List<EligibilityRule> failed = new ArrayList<>();
        if (!people.inCentralScope(people.of(protocol.staffMember()).organisation(), on)) {
            failed.add(IN_SCOPE);
        }
        if (!isRecognised(protocol, on)) {
            failed.add(RECOGNISED);
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
