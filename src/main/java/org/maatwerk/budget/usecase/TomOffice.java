package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Who asks for an entity, and not for one person: its HR officers, and central experts (T1). */
@Dependent
class TomOffice {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** @throws NotFound to whoever is neither HR officer nor somebody who leads protocols */
    void onlyOpeners(PersonId actor) {
        if (Stream.of(Role.CENTRAL_EXPERT, Role.REINTEGRATION_ADVISER, Role.HR_OFFICER)
                .noneMatch(role -> holds(actor, role))) {
            throw new NotFound();
        }
    }

    /**
     * By name: for whom the actor may ask.
     *
     * @throws NotFound to whoever may ask for none
     */
    List<OrganisationView> entitiesFor(PersonId actor) {
        boolean expert = holds(actor, Role.CENTRAL_EXPERT);
        if (!expert && !holds(actor, Role.HR_OFFICER)) {
            throw new NotFound();
        }
        return entities().filter(one -> expert || isHrOf(actor, one.key())).toList();
    }

    /** Those whose HR officer this is; empty for most. */
    List<OrganisationKey> hrOf(PersonId person) {
        return hrEntitiesOf(person).stream().map(OrganisationView::key).toList();
    }

    /** By name: those whose HR officer this is; empty for most. */
    List<OrganisationView> hrEntitiesOf(PersonId person) {
        return holds(person, Role.HR_OFFICER)
                ? entities().filter(one -> isHrOf(person, one.key())).toList()
                : List.of();
    }

    /** The HR officers of its entity; also the expert who opened it. */
    boolean asksFor(PersonId actor, TomRequest request) {
        return isHrOf(actor, request.organisation())
                || actor.equals(request.openedBy()) && holds(actor, Role.CENTRAL_EXPERT);
    }

    private boolean holds(PersonId person, Role role) {
        return people.rolesOf(person, today()).contains(role);
    }

    OrganisationKey entityOf(PersonId person) {
        return people.of(person).organisation();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isHrOf(PersonId person, OrganisationKey key) {
        return people.withRole(Role.HR_OFFICER, key, today()).contains(person);
    }

    private Stream<OrganisationView> entities() {
        return organisations.all().stream().filter(Organisation::isOfGovernment).map(Organisation::view);
    }
}
