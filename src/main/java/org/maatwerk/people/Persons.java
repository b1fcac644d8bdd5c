package org.maatwerk.people;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Keeps persons. */
public interface Persons {

    /** Keeps new persons; afterwards each has an id. */
    void addAll(List<Person> newcomers);

    Optional<Person> find(PersonId id);

    Optional<Person> withStaffNumber(String staffNumber);

    /** All with this e-mail address, whatever its capitals: a namesake may get the address of somebody who left. */
    List<Person> withEmail(String email);

    List<Person> all();

    List<Person> reportingTo(PersonId manager);

    /** Whose name, staff number or e-mail address begins with or contains the text, by last name. */
    List<Person> search(PersonQuery query);

    boolean isEmpty();

    /** As {@link #addAll}, for one. */
    default void add(Person person) {
        addAll(List.of(person));
    }

    /** @throws NotFound when there is no such person */
    default Person of(PersonId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
