package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

    /** Which rules do not hold is told once for all of them. */
    List<TomChoice> choices(Protocol protocol, List<Agreement> agreements, PersonId reader, LocalDate today) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        EligibilityTold.Told rules = told.of(protocol, reader, today);
        return agreements.stream()
                .map(agreement -> choice(protocol, agreement, rules))
                .toList();
    }

    boolean canBeAsked(Protocol protocol, PersonId reader, LocalDate today) {
        return told.of(protocol, reader, today).isNothing();
    }

    private TomChoice choice(Protocol protocol, Agreement agreement, EligibilityTold.Told rules) {
        String place = Agreement.place(agreement.number(), agreement.since());
        return new TomChoice(
                protocol.caseNumber(),
                agreement.number(),
                parties.nameOf(protocol.staffMember()),
                agreement.category(),
                vault.open(protocol.caseNumber(), place, agreement.what()),
                rules.failed(),
                rules.barred());
    }
}
