package org.maatwerk.people;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Keeps role grants and the pairs of related persons. */
public interface RoleGrants {

    void add(RoleGrant grant);

    void remove(RoleGrant grant);

    Optional<RoleGrant> find(long id);

    List<RoleGrant> of(PersonId person);

    List<RoleGrant> of(Role role);

    void add(RelatedPersons pair);

    void remove(RelatedPersons pair);

    /** The pairs that this person is one of. */
    List<RelatedPersons> relatedTo(PersonId person);
}
