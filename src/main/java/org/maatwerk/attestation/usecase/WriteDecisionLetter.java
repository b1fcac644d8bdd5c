package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.kernel.CaseNumber;

/**
 * Writes the letter about the decision to the staff member: outcome and term, never the criterion or the reasoning
 * (A8, A9). One letter for each decision, however often the engine asks.
 */
@ApplicationScoped
@Transactional
public class WriteDecisionLetter {

    /** The kind of the letters this feature keeps. */
    public static final String KIND = "DECISION_LETTER";

    @Inject
    Attestations attestations;

    @Inject
    DecisionLetterWords words;

    @Inject
    Letters letters;

    @Inject
    Documents documents;

    /** Nothing to write when the decision is gone by now: the file was withdrawn, or is being reconsidered. */
    public void write(CaseNumber caseNumber) {
        Attestation attestation = attestations.of(caseNumber);
        String occasion = String.valueOf(attestation.assessment());
        if (attestation.outcome().isEmpty() || documents.isKept(caseNumber, KIND, occasion)) {
            return;
        }
        documents.keep(new NewDocument(
                caseNumber,
                KIND,
                occasion,
                attestation.staffMember(),
                "brief-" + caseNumber + "-" + occasion + ".pdf",
                "application/pdf",
                letters.write(words.of(attestation))));
    }
}
