package org.maatwerk.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.usecase.FollowWorkplace;

/** Somebody of another team who comes to this one, and goes back (P10). */
@ApplicationScoped
class MovedPerson {

    @Inject
    FollowWorkplace workplace;

    @Inject
    DataSource database;

    void workFor(PersonId manager, PersonId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update people_person set manager_id = ? where id = ?")) {
            update.setLong(1, manager.value());
            update.setLong(2, person.value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("nobody " + person);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        workplace.of(person);
    }
}
