package org.maatwerk.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Organisations for tests without a database. */
public class OrganisationsInMemory implements Organisations {

    private final List<Organisation> kept = new ArrayList<>();
    private final List<OutsideScope> outside = new ArrayList<>();
    private final List<PreventionServiceMapping> mappings = new ArrayList<>();

    @Override
    public void add(Organisation organisation) {
        kept.add(organisation);
    }

    @Override
    public void add(OutsideScope outsideScope) {
        outside.add(outsideScope);
    }

    @Override
    public void add(PreventionServiceMapping mapping) {
        mappings.add(mapping);
    }

    @Override
    public Optional<Organisation> find(OrganisationKey key) {
        return kept.stream()
                .filter(organisation -> organisation.key().equals(key))
                .findFirst();
    }

    @Override
    public List<Organisation> all() {
        return List.copyOf(kept);
    }

    @Override
    public List<OutsideScope> outsideScopeOf(OrganisationKey key) {
        return outside.stream()
                .filter(period -> period.organisation().equals(key))
                .toList();
    }

    @Override
    public List<PreventionServiceMapping> preventionServicesOf(OrganisationKey key) {
        return mappings.stream()
                .filter(mapping -> mapping.organisation().equals(key))
                .sorted(Comparator.comparing(PreventionServiceMapping::from))
                .toList();
    }
}
