package org.maatwerk.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.confidentiality.Destructions;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.confidentiality.usecase.DestroyFiles;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.testing.InContainer;
import org.maatwerk.testing.OnBothDatabases;
import org.maatwerk.testing.Patience;

/** X6: of a destroyed file no row is left in any table, but its lines in the access log and its tombstone. */
@OnBothDatabases
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    @Inject
    DataSource database;

    @Inject
    MarkedFile markedFile;

    @Inject
    Players players;

    @Inject
    People people;

    @Inject
    Documents documents;

    @Inject
    DestroyFiles destroyFiles;

    @Inject
    Destructions destructions;

    @Inject
    FileSecrets secrets;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(ErasureIT.class.getPackage()).addClass(Patience.class);
    }

    @Test
    void nothing_of_a_destroyed_file_is_left_but_log_and_tombstone() throws SQLException {
        CaseNumber file = markedFile.untilRefused(players.staffMember(), new Marks());
        Patience.until(
                "the letter", Duration.ofMinutes(2), () -> documents.isKept(file, WriteDecisionLetter.KIND, "1"));
        Search number = new Search(List.of(file.value()));
        assertThat(new EveryColumn(database).where(number)).as("before").hasSizeGreaterThan(12);
        assertThat(new EveryColumn(database).inTheEngine(number))
                .as("the engine before")
                .isNotEmpty();
        letTheTermPass(file);
        List<PersonId> officers = people.withRole(Role.DATA_PROTECTION_OFFICER, LocalDate.now(clock)).stream()
                .sorted()
                .toList();

        destroyFiles.propose(officers.get(0), file);
        destroyFiles.confirm(officers.get(1), file);

        assertThat(new EveryColumn(database).where(number))
                .containsExactlyInAnyOrder("access_log.case_number", "destruction.case_number");
        assertThat(seatsWithoutRound()).as("seats of the team's round").isZero();
        Patience.until("the secret is gone", Duration.ofMinutes(1), () -> secrets.destroyed()
                .contains(file));
        Patience.until("that is noted", Duration.ofMinutes(1), () -> destructions
                .withSecret()
                .isEmpty());
    }

    /** The product's clock cannot be moved here; half a year later is only a date. */
    private void letTheTermPass(CaseNumber file) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update attestation set destroy_after = date '2026-01-01' where case_number = ?")) {
            statement.setString(1, file.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private long seatsWithoutRound() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from smt_seat where round_id not in (select id from smt_round)")) {
            count.next();
            return count.getLong(1);
        }
    }
}
