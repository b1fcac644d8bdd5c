package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomRequestView.Costs;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Typed;

/** The sealed words of a request. Whoever comes here passed the gate. */
@Dependent
class TomWords {

    @Inject
    Vault vault;

    @Inject
    Documents documents;

    /** Null for no words. */
    Sealed seal(TomRequest request, String place, String words) {
        return seal(request.caseNumber(), place, words);
    }

    /** As {@link #seal(TomRequest, String, String)}, of a request that is about to be. */
    Sealed seal(CaseNumber request, String place, String words) {
        String clean = Typed.clean(words);
        return clean == null || clean.isEmpty() ? null : vault.seal(request, place, clean);
    }

    /** Null for none. */
    String open(TomRequest request, String place, Sealed words) {
        return open(request.caseNumber(), place, words);
    }

    /** Null for none. */
    String open(CaseNumber request, String place, Sealed words) {
        return words == null ? null : vault.open(request, place, words);
    }

    /** With the answer; null while it is not written. */
    DocumentView letter(TomRequest request) {
        return documents.of(request.caseNumber()).stream()
                .filter(one -> one.kind().equals(WriteTomLetter.KIND))
                .findFirst()
                .orElse(null);
    }

    Costs costs(TomRequest request) {
        return new Costs(
                open(request, TomRequest.NEED, request.need()),
                request.type(),
                request.nature(),
                request.price().net(),
                request.price().vat(),
                request.price().gross(),
                request.early().isBefore(),
                request.term().years(),
                request.hours());
    }
}
