package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.FeedFinding;
import org.maatwerk.people.FeedProblem;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.PersonLeft;
import org.maatwerk.people.PersonnelFeedState;
import org.maatwerk.people.store.JpaRoom;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** X8 on both databases, with the demo's thousand people. */
class PersonnelFeedDatabaseTest {

    private Facts<Object> facts = new Facts<>();

    @OnEachDatabase
    void the_demo_comes_in_and_the_same_file_again_changes_nothing(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            LoadFirstPeople first = connected(entities);
            entities.inTransaction(() -> first.whenTheHouseStarts(new HouseStarted(true)));
            facts = new Facts<>();
            LoadFirstPeople again = connected(entities);

            FeedReport report = entities.inTransaction(
                    () -> again.importPersonnelFeed.takeDelivered(again.file("personnel-feed.csv"), true));

            assertThat(report.state()).isEqualTo(PersonnelFeedState.TAKEN);
            assertThat(report.counts().lines()).isGreaterThan(950);
            assertThat(report.counts().detailsChanged()).isZero();
            assertThat(facts.fired()).isEmpty();
        }
    }

    @OnEachDatabase
    void a_held_file_waits_with_its_findings_and_is_forgotten_once_confirmed(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            LoadFirstPeople first = connected(entities);
            entities.inTransaction(() -> first.whenTheHouseStarts(new HouseStarted(true)));
            byte[] half = shortened(first.file("personnel-feed.csv"));
            long held = entities.inTransaction(
                    () -> first.importPersonnelFeed.takeDelivered(half, true).id());
            PersonId administrator = entities.inTransaction(() -> administrator(first));
            FeedReport waiting = entities.inTransaction(() -> first.importPersonnelFeed.report(administrator, held));
            facts = new Facts<>();
            LoadFirstPeople later = connected(entities);

            FeedReport taken = entities.inTransaction(() -> later.importPersonnelFeed.confirm(administrator, held));

            assertThat(waiting.state()).isEqualTo(PersonnelFeedState.HELD);
            assertThat(waiting.findings()).contains(new FeedFinding(502, FeedProblem.UNREADABLE_LINE));
            assertThat(taken.counts().left()).isGreaterThan(400);
            assertThat(facts.fired().stream().filter(PersonLeft.class::isInstance))
                    .hasSize(taken.counts().left());
            assertThat(entities.inTransaction(() -> later.importPersonnelFeed.report(administrator, held))
                            .state())
                    .isEqualTo(PersonnelFeedState.TAKEN);
        }
    }

    /** The first five hundred lines, and one that is no line. */
    private static byte[] shortened(byte[] whole) {
        String text = new String(whole, StandardCharsets.UTF_8);
        int end = 0;
        for (int line = 0; line <= 500; line++) {
            end = text.indexOf('\n', end) + 1;
        }
        return (text.substring(0, end) + "no line\n").getBytes(StandardCharsets.UTF_8);
    }

    private static PersonId administrator(LoadFirstPeople first) {
        return first.persons.withEmail("rik.coppens@voorbeeld.example").get(0).id();
    }

    private LoadFirstPeople connected(TestPersistence entities) {
        JpaRoom stores = JpaRoom.on(entities.entityManager());
        FeedIntake intake = new FeedIntake();
        intake.persons = stores.persons();
        intake.organisations = stores.organisations();
        intake.facts = facts;
        intake.clock = PeopleRoom.clock();
        KnownPeople people = new KnownPeople();
        people.persons = stores.persons();
        people.organisations = stores.organisations();
        people.grants = stores.grants();
        ImportPersonnelFeed importPersonnelFeed = new ImportPersonnelFeed();
        importPersonnelFeed.feeds = stores.feeds();
        importPersonnelFeed.intake = intake;
        importPersonnelFeed.administrators = new Administrators();
        importPersonnelFeed.administrators.people = people;
        importPersonnelFeed.administrators.clock = PeopleRoom.clock();
        importPersonnelFeed.maxEndedPercent = 5;
        LoadReferencePeople reference = new LoadReferencePeople();
        reference.persons = stores.persons();
        reference.organisations = stores.organisations();
        reference.grants = stores.grants();
        reference.facts = facts;
        LoadFirstPeople first = new LoadFirstPeople();
        first.persons = stores.persons();
        first.reference = reference;
        first.importPersonnelFeed = importPersonnelFeed;
        first.folder = Optional.empty();
        return first;
    }
}
