package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The way into a request for a measure: whoever has nothing to do with it hears that there is nothing (D-1, D9). */
@ApplicationScoped
class TomDoor {

    @Inject
    TomRequests requests;

    @Inject
    TomParties parties;

    @Inject
    Gate gate;

    TomRequest toRead(PersonId actor, CaseNumber caseNumber, String why) {
        TomRequest request = requests.of(caseNumber);
        gate.read(actor, TomParties.fileOf(request), relationsOf(actor, request), D9_MEASURE, why);
        return request;
    }

    /** For the letter with its answer: written for nobody's eyes but theirs whom {@link TomLetterGuard} lets open it. */
    TomRequest toWriteTo(CaseNumber caseNumber) {
        return requests.of(caseNumber);
    }

    /** For who reads the amounts and the reasons too. */
    TomRequest toReadWhole(PersonId actor, CaseNumber caseNumber, String why) {
        TomRequest request = requests.of(caseNumber);
        Set<Relation> relations = relationsOf(actor, request);
        if (!relations.stream().anyMatch(TomParties::readsTheWhole)) {
            throw new NotFound();
        }
        gate.read(actor, TomParties.fileOf(request), relations, D9_MEASURE, why);
        return request;
    }

    TomRequest toWrite(PersonId actor, CaseNumber caseNumber, String why) {
        TomRequest request = requests.toChange(caseNumber);
        gate.write(actor, TomParties.fileOf(request), relationsOf(actor, request), D9_MEASURE, why);
        return request;
    }

    /** How the reader stands to it; where there are two ways, the one that sees most. */
    Relation relationTo(PersonId actor, TomRequest request) {
        return relationsOf(actor, request).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Set<Relation> relationsOf(PersonId actor, TomRequest request) {
        Set<Relation> relations = parties.relationsOf(actor, request);
        if (relations.isEmpty()) {
            throw new NotFound();
        }
        return relations;
    }
}
