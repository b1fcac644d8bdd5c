package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.EligibilityRule.AGREEMENT_HOLDS;
import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
    PersonEligibility person;

    @Inject
    TomParties parties;

    @Inject
    AgreedMeasures agreed;

    /** In the order of {@link EligibilityRule}; empty when the request may be submitted. */
    List<EligibilityRule> failed(TomRequest request, LocalDate on) {
        if (!request.isForSomebody()) {
            return people.inCentralScope(request.organisation(), on) ? List.of() : List.of(IN_SCOPE);
        }
        List<EligibilityRule> failed = person.failed(parties.protocolOf(request), on);
        if (!agreed.holds(request)) {
            failed.add(AGREEMENT_HOLDS);
        }
        return failed;
    }

    /** Those that are about the staff member. */
    List<EligibilityRule> failed(Protocol protocol, LocalDate on) {
        return person.failed(protocol, on);
    }
}
