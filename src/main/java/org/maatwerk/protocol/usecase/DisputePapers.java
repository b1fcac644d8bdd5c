package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeCounts;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.DisputeRefusal;
import org.maatwerk.protocol.DisputeRuling;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Signatory;

/** What is written about disputed agreements, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class DisputePapers {

    private static final String REASON = "reason";
    private static final String ALTERNATIVES = "alternatives";
    private static final String MEDIATION = "mediation";
    private static final String RULING = "ruling";
    private static final String OFFER = "offer";

    @Inject
    Disputes disputes;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** @param since the version with which the refused words came */
    Dispute add(CaseNumber file, PersonId refusedBy, Signatory as, AgreementRefusal refusal, int since) {
        int number = disputes.of(file).size() + 1;
        Dispute dispute = new Dispute(
                file,
                number,
                refusal.agreement(),
                since,
                new DisputeRefusal(
                        refusedBy,
                        as,
                        refusal.ground(),
                        seal(file, number, REASON, refusal.reason()),
                        seal(file, number, ALTERNATIVES, refusal.alternatives()),
                        clock.instant()));
        disputes.add(dispute);
        return dispute;
    }

    DisputeCounts counts() {
        return disputes.counts();
    }

    Sealed mediation(Dispute dispute, String tried) {
        return seal(dispute.caseNumber(), dispute.number(), MEDIATION, tried);
    }

    DisputeRuling ruling(DisputeOutcome outcome, PersonId by) {
        return new DisputeRuling(outcome, by, clock.instant(), null, null);
    }

    /** @param offer null when there is none */
    DisputeRuling ruling(Dispute dispute, DisputeOutcome outcome, PersonId by, String reason, String offer) {
        CaseNumber file = dispute.caseNumber();
        return new DisputeRuling(
                outcome,
                by,
                clock.instant(),
                seal(file, dispute.number(), RULING, reason),
                offer == null ? null : seal(file, dispute.number(), OFFER, offer));
    }

    String reasonOf(Dispute dispute) {
        return open(dispute, REASON, dispute.refusal().reason());
    }

    String alternativesOf(Dispute dispute) {
        return open(dispute, ALTERNATIVES, dispute.refusal().alternatives());
    }

    /** Null while nobody tried. */
    String mediationOf(Dispute dispute) {
        return open(dispute, MEDIATION, dispute.mediation());
    }

    String rulingOf(Dispute dispute) {
        return open(dispute, RULING, dispute.ruling().reason());
    }

    String offerOf(Dispute dispute) {
        return open(dispute, OFFER, dispute.ruling().offer());
    }

    private Sealed seal(CaseNumber file, int number, String which, String text) {
        return vault.seal(file, Dispute.place(number, which), text);
    }

    private String open(Dispute dispute, String which, Sealed text) {
        return text == null ? null : vault.open(dispute.caseNumber(), Dispute.place(dispute.number(), which), text);
    }
}
