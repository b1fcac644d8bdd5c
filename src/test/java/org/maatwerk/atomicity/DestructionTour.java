package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.maatwerk.confidentiality.usecase.DestroyFiles;
import org.maatwerk.confidentiality.usecase.DestroySecrets;
import org.maatwerk.confidentiality.usecase.RepeatDestructions;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Patience;

/** A file that was kept long enough is destroyed by two officers (X6). */
@ApplicationScoped
class DestructionTour {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    DestroyFiles destroyFiles;

    @Inject
    DestroySecrets destroySecrets;

    @Inject
    RepeatDestructions repeatDestructions;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    void walk(ActVisitor visitor, CaseNumber ended) {
        keptLongEnough(ended);
        List<PersonId> officers = cast.all(Role.DATA_PROTECTION_OFFICER);
        visitor.quiet("propose to destroy", () -> destroyFiles.propose(officers.get(0), ended));
        visitor.passingByQuietly("take that back", () -> destroyFiles.takeBack(officers.get(0), ended));
        visitor.quiet("confirm it", () -> destroyFiles.confirm(officers.get(1), ended));
        Patience.until(
                "the secret is gone", PATIENCE, () -> destroySecrets.waiting().isEmpty());
        visitor.passingByQuietly("destroy its secret", () -> destroySecrets.destroy(ended));
        visitor.passingByQuietly("destroy again what came back", () -> repeatDestructions.repeat());
    }

    private void keptLongEnough(CaseNumber file) {
        String change = "update attestation set destroy_after = ? where case_number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setDate(1, Date.valueOf(LocalDate.now(clock).minusDays(2)));
            statement.setString(2, file.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
