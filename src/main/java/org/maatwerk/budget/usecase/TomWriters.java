package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Whose typing is kept while they write: that of who fills in a request, or explains something about it. */
@ApplicationScoped
public class TomWriters {

    @Inject
    TomRequests requests;

    @Inject
    TomParties parties;

    public boolean mayWrite(PersonId person, CaseNumber caseNumber) {
        return requests.find(caseNumber)
                .filter(request -> request.isDraft() || request.clock().isPaused())
                .filter(request -> parties.relationsOf(person, request).contains(Relation.EXPERT))
                .isPresent();
    }
}
