package org.maatwerk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.Refused;

/** The prevention services of one entity, one after the other, without a gap and without an overlap (A11, X4). */
public class PreventionServiceHistory {

    private final OrganisationKey organisation;
    private final List<PreventionServiceMapping> mappings;

    public PreventionServiceHistory(OrganisationKey organisation, List<PreventionServiceMapping> mappings) {
        this.organisation = organisation;
        this.mappings = List.copyOf(mappings);
    }

    public Optional<PreventionServiceMapping> on(LocalDate date) {
        return mappings.stream().filter(mapping -> mapping.holdsOn(date)).findFirst();
    }

    /**
     * From this date the entity's people go elsewhere; the former service's last day is the day before. What was
     * already decided stays as it was.
     *
     * @throws Refused when it is no prevention service, is in the past, changes nothing, or runs into a later change
     */
    public PreventionServiceMapping change(Organisation service, LocalDate from, LocalDate today) {
        Refused.unless(service.isPreventionService(), PeopleRefusal.NOT_A_PREVENTION_SERVICE, "service");
        Refused.unless(!from.isBefore(today), PeopleRefusal.MAPPING_IN_THE_PAST, "from");
        Refused.unless(
                mappings.stream().noneMatch(mapping -> mapping.startsOnOrAfter(from)),
                PeopleRefusal.LATER_MAPPING_EXISTS,
                "from");
        Optional<PreventionServiceMapping> former = on(from);
        Refused.unless(
                former.filter(mapping -> mapping.service().equals(service.key()))
                        .isEmpty(),
                PeopleRefusal.SAME_PREVENTION_SERVICE,
                "service");

        former.ifPresent(mapping -> mapping.closeBefore(from));
        return new PreventionServiceMapping(organisation, service.key(), from);
    }
}
