package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolTexts;

/** Which agreements hold and cost money, without their words. */
@ApplicationScoped
class AgreedMeasures {

    @Inject
    ProtocolEditions editions;

    @Inject
    ProtocolTexts texts;

    /** Whether the agreement stands in the text in force, and costs money there. */
    boolean holds(TomRequest request) {
        return costed(request.protocol()).stream().anyMatch(one -> one.number() == request.agreement());
    }

    /** Those that stand in the text in force, and cost money there; by number. */
    List<Agreement> costed(CaseNumber file) {
        return inForce(file).stream().filter(Agreement::isCosted).toList();
    }

    private List<Agreement> inForce(CaseNumber file) {
        return editions.in(EditionState.IN_FORCE, file)
                .map(edition -> texts.standing(file, edition.textVersion()))
                .orElse(List.of());
    }
}
