package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The letter about the decision is for the staff member alone (A8, A9). */
@ApplicationScoped
public class DecisionLetterGuard implements DocumentGuard {

    @Inject
    Gate gate;

    @Override
    public boolean guards(String kind) {
        return WriteDecisionLetter.KIND.equals(kind);
    }

    @Override
    public void letOpen(PersonId actor, DocumentView document) {
        if (!actor.equals(document.subject())) {
            throw new NotFound();
        }
        gate.read(
                actor,
                new FileParties(document.caseNumber(), document.subject()),
                Set.of(Relation.STAFF_MEMBER),
                InformationClass.D6_OUTCOME,
                "open-document");
    }
}
