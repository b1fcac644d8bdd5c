package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditions;

/**
 * What may stand in a passport: the agreements of the edition in force, which all signed (P12, D8); never what is being
 * written beside it, nor what somebody refused. Whoever comes here passed the gate.
 */
@ApplicationScoped
class PassportSource {

    @Inject
    ProtocolEditions editions;

    @Inject
    ProtocolDraft draft;

    @Inject
    FollowedAgreements followed;

    /** Zero when nothing holds. */
    int edition(CaseNumber file) {
        return editions.in(EditionState.IN_FORCE, file)
                .map(ProtocolEdition::number)
                .orElse(0);
    }

    /** By number; empty when nothing holds. */
    List<PassportLine> agreements(CaseNumber file) {
        return editions.in(EditionState.IN_FORCE, file).stream()
                .flatMap(edition -> draft.at(file, edition.textVersion()).agreements().stream())
                .map(one -> new PassportLine(one.number(), told(file, one)))
                .toList();
    }

    private PassportAgreement told(CaseNumber file, AgreementView one) {
        AgreementContent content = one.content();
        return new PassportAgreement(
                content.what(),
                content.category(),
                content.who(),
                content.dependsOn(),
                followed.find(file, one.number())
                        .map(FollowedAgreement::deliveredOn)
                        .orElse(null));
    }
}
