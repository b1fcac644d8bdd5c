package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.EligibilityRule.NOT_WITHDRAWN;
import static org.maatwerk.confidentiality.Relation.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;

/**
 * Which rules that do not hold somebody is told. Who leads the protocol is told all of them (T1); for HR, who may ask too,
 * recognition and registration are not to know, and either reads the same (D6, D11).
 */
@ApplicationScoped
class EligibilityTold {

    @Inject
    Eligibility eligibility;

    @Inject
    RegistrationRule registration;

    @Inject
    TomParties parties;

    /** To who fills the request in. */
    List<EligibilityRule> of(TomRequest request, PersonId expert, LocalDate on) {
        List<EligibilityRule> failed = eligibility.failed(request, on);
        note(failed, request.staffMember(), expert, on, FillTomRequest.STEM);
        return failed;
    }

    /** Those about the staff member, to who may ask for something of the protocol. */
    Told of(Protocol protocol, PersonId reader, LocalDate on) {
        List<EligibilityRule> failed = eligibility.failed(protocol, on);
        if (parties.relationsOf(reader, protocol).contains(EXPERT)) {
            note(failed, protocol.staffMember(), reader, on, StartTomRequest.STEM);
            return new Told(failed, false);
        }
        List<EligibilityRule> ofTheWork =
                failed.stream().filter(rule -> !rule.isAboutThePerson()).toList();
        return new Told(ofTheWork, ofTheWork.size() < failed.size());
    }

    private void note(List<EligibilityRule> failed, PersonId staffMember, PersonId expert, LocalDate on, String why) {
        if (failed.contains(NOT_WITHDRAWN)) {
            registration.tell(expert, EXPERT, staffMember, on, why);
        }
    }

    /** @param barred whether there is one more that the reader is not told */
    record Told(List<EligibilityRule> failed, boolean barred) {

        boolean isNothing() {
            return failed.isEmpty() && !barred;
        }
    }
}
