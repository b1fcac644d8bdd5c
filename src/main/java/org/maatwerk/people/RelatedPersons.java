package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * That two persons are marked as related (verwant), without saying how: neither acts on the other's file (A13). The
 * lower id comes first, so that a pair exists once.
 */
@Entity
@Table(name = "people_related_persons")
public class RelatedPersons {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "one_id")
    private PersonId one;

    @Column(name = "other_id")
    private PersonId other;

    protected RelatedPersons() {}

    /** @throws Refused when it is one and the same person */
    public RelatedPersons(PersonId one, PersonId other) {
        Refused.when(one.equals(other), PeopleRefusal.RELATED_TO_SELF);
        boolean ordered = one.compareTo(other) < 0;
        this.one = ordered ? one : other;
        this.other = ordered ? other : one;
    }

    public boolean concerns(PersonId person) {
        return one.equals(person) || other.equals(person);
    }

    /** The other one of the pair. */
    public PersonId counterpartOf(PersonId person) {
        return one.equals(person) ? other : one;
    }
}
