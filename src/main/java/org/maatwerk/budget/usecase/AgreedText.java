package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.ProtocolTexts;

/**
 * What a request is for: the words of the agreement as all signed them (D8), or of a generic one those of who opened it.
 * Whoever comes here passed the gate.
 */
@ApplicationScoped
class AgreedText {

    @Inject
    ProtocolTexts texts;

    @Inject
    Vault vault;

    /** Null when they were destroyed. */
    String of(TomRequest request) {
        return request.isForSomebody()
                ? signed(request)
                : vault.open(request.caseNumber(), TomRequest.MEASURE, request.measure());
    }

    private String signed(TomRequest request) {
        CaseNumber file = request.protocol();
        return texts.agreementsOf(file).stream()
                .filter(one -> one.number() == request.agreement() && one.since() == request.since())
                .map(one -> vault.open(file, Agreement.place(one.number(), one.since()), one.what()))
                .findFirst()
                .orElse(null);
    }
}
