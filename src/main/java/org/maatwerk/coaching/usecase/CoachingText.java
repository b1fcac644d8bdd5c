package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.ProtocolTexts;

/** The words of the one agreement about coaching, as all signed them. Whoever comes here passed the gate. */
@ApplicationScoped
class CoachingText {

    @Inject
    ProtocolTexts texts;

    @Inject
    Vault vault;

    /** Null when they were destroyed. */
    String of(TomRequest request) {
        CaseNumber file = request.protocol();
        return texts.agreementsOf(file).stream()
                .filter(one -> one.number() == request.agreement() && one.since() == request.since())
                .map(one -> vault.open(file, Agreement.place(one.number(), one.since()), one.what()))
                .findFirst()
                .orElse(null);
    }
}
