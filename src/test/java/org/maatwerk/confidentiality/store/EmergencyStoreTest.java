package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.maatwerk.confidentiality.Emergency;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

@Tag("database")
class EmergencyStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final PersonId AN = new PersonId(1);
    private static final PersonId ELS = new PersonId(2);
    private static final PersonId JANA = new PersonId(3);

    @OnEachDatabase
    void an_emergency_is_found_by_its_opener_until_it_ends(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            StoredEmergencies emergencies = emergencies(persistence);
            persistence.inTransaction(() -> emergencies.add(opened()));
            persistence.entityManager().clear();

            assertThat(emergencies.openOf(ELS, FILE, NOON.plusSeconds(3599))).isPresent();
            assertThat(emergencies.openOf(ELS, FILE, NOON.plusSeconds(3600))).isEmpty();
            assertThat(emergencies.openOf(JANA, FILE, NOON)).isEmpty();
        }
    }

    @OnEachDatabase
    void a_review_stays_and_a_destruction_leaves_nothing(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            StoredEmergencies emergencies = emergencies(persistence);
            persistence.inTransaction(() -> emergencies.add(opened()));
            long id = emergencies.latest(10).get(0).id();
            persistence.inTransaction(() -> emergencies
                    .find(id)
                    .orElseThrow()
                    .review(JANA, false, new Sealed(new byte[] {7}), NOON.plusSeconds(60)));
            persistence.entityManager().clear();

            Emergency found = emergencies.find(id).orElseThrow();
            assertThat(found.justified()).isFalse();
            assertThat(found.reviewedBy()).isEqualTo(JANA);
            assertThat(found.remark().cipher()).containsExactly(7);
            assertThat(found.place("reason")).isEqualTo(Emergency.place(ELS, NOON, "reason"));

            persistence.inTransaction(() -> emergencies.erase(FILE));

            assertThat(emergencies.latest(10)).isEmpty();
        }
    }

    /** However many were reviewed since, what waits stays in sight. */
    @OnEachDatabase
    void what_waits_for_a_review_comes_before_what_is_newer(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            StoredEmergencies emergencies = emergencies(persistence);
            persistence.inTransaction(() -> {
                Emergency reviewed = opened(NOON.plusSeconds(60));
                reviewed.review(JANA, true, null, NOON.plusSeconds(90));
                emergencies.add(reviewed);
                emergencies.add(opened());
            });

            assertThat(emergencies.latest(1)).extracting(Emergency::openedAt).containsExactly(NOON);
        }
    }

    private static Emergency opened() {
        return opened(NOON);
    }

    private static Emergency opened(Instant at) {
        return new Emergency(new FileParties(FILE, AN), ELS, new Sealed(new byte[] {1, 2}), at, Duration.ofHours(1));
    }

    private static StoredEmergencies emergencies(TestPersistence persistence) {
        StoredEmergencies emergencies = new StoredEmergencies();
        emergencies.entityManager = persistence.entityManager();
        return emergencies;
    }
}
