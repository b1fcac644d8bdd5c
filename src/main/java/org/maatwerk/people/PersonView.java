package org.maatwerk.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/**
 * What other rooms may know of a person.
 *
 * @param staffNumber null for a trainee or student who has none yet
 * @param manager null at the top of an organisation
 * @param level null for external people
 * @param end last day of the employment, null while it is open-ended
 */
public record PersonView(
        PersonId id,
        String staffNumber,
        String firstName,
        String lastName,
        String email,
        OrganisationKey organisation,
        PersonId manager,
        String building,
        Level level,
        Statute statute,
        LocalDate start,
        LocalDate end)
        implements Serializable {

    /** First name, then last name. */
    public String name() {
        return firstName + " " + lastName;
    }

    public boolean employedOn(LocalDate date) {
        return !date.isBefore(start) && (end == null || !date.isAfter(end));
    }
}
