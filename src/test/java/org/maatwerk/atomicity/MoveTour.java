package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.usecase.BuildingMoveView;
import org.maatwerk.protocol.usecase.MoveBuilding;
import org.maatwerk.protocol.usecase.ReopenForMove;
import org.maatwerk.protocol.usecase.WriteAgreement;

/** A building is left by people with a protocol (P9). */
@ApplicationScoped
class MoveTour {

    @Inject
    ProtocolTour protocol;

    @Inject
    WriteAgreement agreements;

    @Inject
    SignedInShort signed;

    @Inject
    MoveBuilding move;

    @Inject
    ReopenForMove turn;

    @Inject
    Protocols protocols;

    @Inject
    Cast cast;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    void walk(ActVisitor visitor) {
        PersonId expert = cast.expert();
        CaseNumber file = inBuilding("Het gebouw van een");
        visitor.telling("move a building", () -> move.start(expert, "Het gebouw van een", Set.of(file)));
        long number = move.startedBy(expert).get(0).id();
        visitor.telling("give a protocol its turn", () -> turn.reopen(number, file));
    }

    /** @return the number of a move of so many protocols, that the engine gives their turn */
    long ofMany(int many) {
        List<CaseNumber> files = Stream.generate(() -> inBuilding("Het gebouw van velen"))
                .limit(many)
                .toList();
        return move.start(cast.expert(), "Het gebouw van velen", Set.copyOf(files));
    }

    BuildingMoveView report(long number) {
        return move.report(cast.expert(), number);
    }

    private CaseNumber inBuilding(String building) {
        CaseNumber file = protocol.held();
        PersonId author = protocols.of(file).author();
        agreements.add(
                author,
                file,
                new AgreementContent(
                        null, "one", MeasureCategory.TASKS, Doer.EXPERT, LocalDate.now(clock), false, DependsOn.JOB));
        signed.sign(file);
        house(protocols.of(file).staffMember(), building);
        return file;
    }

    private void house(PersonId person, String building) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update people_person set building = ? where id = ?")) {
            update.setString(1, building);
            update.setLong(2, person.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
