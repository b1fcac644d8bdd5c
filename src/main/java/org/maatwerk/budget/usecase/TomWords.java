package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomRequestView.Costs;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.Typed;

/** The sealed words of a request. Whoever comes here passed the gate. */
@Dependent
class TomWords {

    @Inject
    Vault vault;

    /** Null for no words. */
    Sealed seal(TomRequest request, String place, String words) {
        String clean = Typed.clean(words);
        return clean == null || clean.isEmpty() ? null : vault.seal(request.caseNumber(), place, clean);
    }

    /** Null for none. */
    String open(TomRequest request, String place, Sealed words) {
        return words == null ? null : vault.open(request.caseNumber(), place, words);
    }

    Costs costs(TomRequest request) {
        return new Costs(
                open(request, TomRequest.NEED, request.need()),
                request.nature(),
                request.price().net(),
                request.price().vat(),
                request.price().gross());
    }
}
