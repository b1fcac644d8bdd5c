package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.maatwerk.confidentiality.usecase.RewrapKeys;
import org.maatwerk.confidentiality.usecase.RotateKeys;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Patience;

/** The master key is exchanged (D-4). */
@ApplicationScoped
class KeysTour {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    RotateKeys rotateKeys;

    @Inject
    RewrapKeys rewrapKeys;

    @Inject
    Cast cast;

    @Inject
    DataSource database;

    void walk(ActVisitor visitor) {
        PersonId administrator = cast.first(Role.ADMINISTRATOR);
        CaseNumber file = someFile();
        visitor.passingByQuietly("wrap a key anew", () -> rewrapKeys.rewrap(file));
        visitor.quiet("make a master key", () -> rotateKeys.make(administrator));
        visitor.quiet("put it in use", () -> rotateKeys.begin(administrator, true));
        Patience.until(
                "every key is wrapped anew",
                PATIENCE,
                () -> rotateKeys.look(administrator).left() == 0);
        visitor.quiet("let the former one go", () -> rotateKeys.end(administrator));
    }

    private CaseNumber someFile() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select min(case_number) from file_key")) {
            row.next();
            return new CaseNumber(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
