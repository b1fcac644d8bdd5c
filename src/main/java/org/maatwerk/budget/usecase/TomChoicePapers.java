package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.Protocol;

/** Puts together what somebody can ask for by hand, with the words that all signed. Whoever comes here passed the gate. */
@ApplicationScoped
class TomChoicePapers {

    @Inject
    Vault vault;

    @Inject
    EligibilityTold told;

    @Inject
    TomParties parties;

    TomChoice choice(Protocol protocol, Agreement agreement, PersonId reader, LocalDate today) {
        List<EligibilityRule> failed = told.of(protocol, reader, today);
        String place = Agreement.place(agreement.number(), agreement.since());
        return new TomChoice(
                protocol.caseNumber(),
                agreement.number(),
                parties.nameOf(protocol.staffMember()),
                agreement.category(),
                vault.open(protocol.caseNumber(), place, agreement.what()),
                failed,
                told.hidesOneFrom(protocol, reader, today));
    }
}
