package org.maatwerk.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;

import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.protocol.FollowUpState;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.WorksAnswer;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** What became of material agreements, on each database (P11, X6). */
class FollowedStoreTest {

    @OnEachDatabase
    void keeps_every_answer_and_an_erased_file_leaves_nothing_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaFollowedAgreements followed = new JpaFollowedAgreements();
            followed.entities = entities.entityManager();
            entities.inTransaction(() -> followed.add(new FollowedAgreement(FILE, 2, 5)));
            entities.inTransaction(() -> {
                FollowedAgreement chair = followed.find(FILE, 2).orElseThrow();
                chair.deliver(EXPERT, TODAY, TODAY);
                int ask = chair.answer(false, TODAY);
                followed.add(new WorksAnswer(1, chair, ask, false, new Sealed(new byte[] {1, 2}), NOW));
            });
            entities.entityManager().clear();

            FollowedAgreement kept = followed.find(FILE, 2).orElseThrow();
            assertThat(kept.state()).isEqualTo(FollowUpState.TO_MEND);
            assertThat(kept.deliveredBy()).isEqualTo(EXPERT);
            WorksAnswer answer = followed.answersOf(FILE).get(0);
            assertThat(answer.isAbout(kept)).isTrue();
            assertThat(answer.works()).isFalse();
            assertThat(answer.words().cipher()).containsExactly(1, 2);
            assertThat(answer.answeredAt()).isEqualTo(NOW);

            FollowedTraces traces = new FollowedTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(FILE));

            assertThat(followed.of(FILE)).isEmpty();
            assertThat(followed.answersOf(FILE)).isEmpty();
        }
    }
}
