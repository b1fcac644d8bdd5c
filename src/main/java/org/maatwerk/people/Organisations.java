package org.maatwerk.people;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;

/** Keeps organisations, and what holds for them in a period. */
public interface Organisations {

    void add(Organisation organisation);

    void add(OutsideScope outsideScope);

    void add(PreventionServiceMapping mapping);

    Optional<Organisation> find(OrganisationKey key);

    /** By name. */
    List<Organisation> all();

    List<OutsideScope> outsideScopeOf(OrganisationKey key);

    /** Oldest first. */
    List<PreventionServiceMapping> preventionServicesOf(OrganisationKey key);

    /** @throws NotFound when there is no such organisation */
    default Organisation of(OrganisationKey key) {
        return find(key).orElseThrow(NotFound::new);
    }
}
