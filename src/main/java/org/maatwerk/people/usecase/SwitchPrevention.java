package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.PreventionServiceChanged;
import org.maatwerk.people.PreventionServiceHistory;
import org.maatwerk.people.PreventionServiceMapping;
import org.maatwerk.people.PreventionServiceView;

/** The administrator sends an entity's people to another prevention service from a date on (A11). */
@ApplicationScoped
@Transactional
public class SwitchPrevention {

    @Inject
    Organisations organisations;

    @Inject
    Administrators administrators;

    @Inject
    Event<PreventionServiceChanged> facts;

    /** Every entity with its services, by name and then by date. */
    public List<PreventionServiceView> list(PersonId actor) {
        administrators.only(actor);
        return organisations.all().stream().flatMap(this::servicesOf).toList();
    }

    private Stream<PreventionServiceView> servicesOf(Organisation organisation) {
        OrganisationView entity = organisation.view();
        return organisations.preventionServicesOf(organisation.key()).stream()
                .map(mapping -> new PreventionServiceView(
                        entity.name(),
                        entity.policyDomain(),
                        organisations.of(mapping.service()).view().name(),
                        mapping.from(),
                        mapping.until(),
                        mapping.holdsOn(administrators.today())));
    }

    /** Who can be sent elsewhere. */
    public List<OrganisationView> entities(PersonId actor) {
        return those(actor, Organisation::isOfGovernment);
    }

    /** Where to. */
    public List<OrganisationView> services(PersonId actor) {
        return those(actor, Organisation::isPreventionService);
    }

    private List<OrganisationView> those(PersonId actor, Predicate<Organisation> which) {
        administrators.only(actor);
        return organisations.all().stream()
                .filter(which)
                .map(Organisation::view)
                .toList();
    }

    /** @throws Refused as {@link PreventionServiceHistory#change} says, or when an organisation is not known */
    public void change(PersonId actor, OrganisationKey entity, OrganisationKey service, LocalDate from) {
        administrators.only(actor);
        PreventionServiceMapping mapping = new PreventionServiceHistory(
                        known(entity, "entity").key(), organisations.preventionServicesOf(entity))
                .change(known(service, "service"), from, administrators.today());
        organisations.add(mapping);
        facts.fire(new PreventionServiceChanged(entity, from));
    }

    private Organisation known(OrganisationKey key, String field) {
        return organisations.find(key).orElseThrow(() -> new Refused(PeopleRefusal.UNKNOWN_ORGANISATION, field));
    }
}
