package org.maatwerk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Role grants and related persons for tests without a database. */
public class RoleGrantsInMemory implements RoleGrants {

    private final List<RoleGrant> grants = new ArrayList<>();
    private final List<RelatedPersons> pairs = new ArrayList<>();

    @Override
    public void add(RoleGrant grant) {
        grants.add(grant);
        Numbered.give(grant, grants.size());
    }

    @Override
    public void remove(RoleGrant grant) {
        grants.remove(grant);
    }

    @Override
    public Optional<RoleGrant> find(long id) {
        return grants.stream().filter(grant -> grant.id() == id).findFirst();
    }

    @Override
    public List<RoleGrant> of(PersonId person) {
        return grants.stream().filter(grant -> grant.person().equals(person)).toList();
    }

    @Override
    public List<RoleGrant> of(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).toList();
    }

    @Override
    public void add(RelatedPersons pair) {
        pairs.add(pair);
    }

    @Override
    public void remove(RelatedPersons pair) {
        pairs.remove(pair);
    }

    @Override
    public List<RelatedPersons> relatedTo(PersonId person) {
        return pairs.stream().filter(pair -> pair.concerns(person)).toList();
    }
}
