package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** What a request is opened from. */
@ApplicationScoped
class TomFile {

    @Inject
    Protocols protocols;

    @Inject
    People people;

    @Inject
    AgreedMeasures agreed;

    Protocol protocol(CaseNumber caseNumber) {
        return protocols.of(caseNumber);
    }

    OrganisationKey organisationOf(PersonId person) {
        return people.of(person).organisation();
    }

    /** Whether the agreement stands in the text in force, and costs money there. */
    boolean holds(TomRequest request) {
        return agreed.holds(request);
    }
}
