package org.maatwerk.people;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Keeps persons. */
public interface Persons {

    /** Keeps a new person; afterwards the person has an id. */
    void add(Person person);

    Optional<Person> find(PersonId id);

    Optional<Person> withStaffNumber(String staffNumber);

    /** All with this e-mail address, whatever its capitals: a namesake may get the address of somebody who left. */
    List<Person> withEmail(String email);

    List<Person> all();

    List<Person> reportingTo(PersonId manager);

    /** Whose name, staff number or e-mail address begins with or contains the text, by last name. */
    List<Person> search(PersonQuery query);

    boolean isEmpty();

    /** @throws NotFound when there is no such person */
    default Person of(PersonId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
