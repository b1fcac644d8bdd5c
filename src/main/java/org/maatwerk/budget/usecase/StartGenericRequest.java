package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.protocol.MeasureCategory;

/** A measure that helps more than one person is asked for by their entity: no person, no protocol (T1). */
@ApplicationScoped
@Transactional
public class StartGenericRequest {

    static final String STEM = "start-generic-request";

    @Inject
    TomOffice office;

    @Inject
    TomOpeningDoor door;

    @Inject
    TomOpening opening;

    @Inject
    TomWords words;

    /**
     * By name.
     *
     * @throws NotFound to whoever may ask for none
     */
    public List<OrganisationView> entities(PersonId actor) {
        return office.entitiesFor(actor);
    }

    /**
     * The actor fills it in.
     *
     * @param measure what is asked for
     * @return the number of the request
     * @throws NotFound when the actor may not ask for this entity
     */
    public CaseNumber start(PersonId actor, OrganisationKey entity, MeasureCategory category, String measure) {
        if (entities(actor).stream().noneMatch(one -> one.key().equals(entity))) {
            throw new NotFound();
        }
        CaseNumber number = opening.number();
        door.writeForEntity(actor, number, STEM);
        Sealed what = words.seal(number, TomRequest.MEASURE, measure);
        opening.open(TomRequest.generic(number, entity, category, what, actor, opening.now()), actor);
        return number;
    }
}
