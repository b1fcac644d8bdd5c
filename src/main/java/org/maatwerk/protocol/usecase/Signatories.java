package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.NO_HEAD_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.workflow.Decisions;

/** Who is to sign a protocol that is frozen today, by the decision table (P5); what it says later changes nothing (X4). */
@ApplicationScoped
class Signatories {

    private static final String TABLE = "protocol-signatories";

    @Inject
    Decisions decisions;

    @Inject
    Workplace workplace;

    @Inject
    ProtocolTerms terms;

    /** In the order of {@link Signatory}. */
    List<PaperSignatory> of(Protocol protocol) {
        Map<String, Object> asked = Map.of(
                "on", terms.today(), "organisation", protocol.organisation().value());
        return decisions.of(TABLE, "signatory", asked).stream()
                .map(Signatory::valueOf)
                .distinct()
                .sorted()
                .map(signatory -> new PaperSignatory(signatory, person(signatory, protocol)))
                .toList();
    }

    private PersonId person(Signatory signatory, Protocol protocol) {
        return switch (signatory) {
            case STAFF_MEMBER -> protocol.staffMember();
            case LINE_MANAGER -> protocol.lineManager();
            case HR_OFFICER -> protocol.hrOfficer();
            case EXPERT -> protocol.author();
            case HEAD_OF_ENTITY -> workplace
                    .headFor(protocol.staffMember())
                    .orElseThrow(() -> new Refused(NO_HEAD_KNOWN));
        };
    }
}
