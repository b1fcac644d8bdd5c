package org.maatwerk.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Who plays which part. */
@ApplicationScoped
class Players {

    @Inject
    DataSource database;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Somebody who may ask, and whose prevention service has two doctors. */
    PersonId staffMember() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet person = statement.executeQuery("select id from people_person order by id desc")) {
            while (person.next()) {
                PersonId id = new PersonId(person.getLong(1));
                if (canAsk(people.of(id)) && doctorsFor(id).size() > 1) {
                    return id;
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        throw new IllegalStateException("nobody may ask");
    }

    PersonId first(Role role) {
        return people.withRole(role, today()).stream().sorted().findFirst().orElseThrow();
    }

    List<PersonId> doctorsFor(PersonId staffMember) {
        OrganisationKey service = people.preventionServiceOf(
                        people.of(staffMember).organisation(), today())
                .orElseThrow();
        return people.withRole(Role.OCCUPATIONAL_DOCTOR, today()).stream()
                .filter(doctor -> people.of(doctor).organisation().equals(service))
                .sorted()
                .toList();
    }

    private boolean canAsk(PersonView person) {
        return people.rolesOf(person.id(), today()).equals(Set.of(Role.STAFF_MEMBER))
                && people.inCentralScope(person.organisation(), today())
                && people.preventionServiceOf(person.organisation(), today()).isPresent()
                && people.relatedTo(person.id()).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
