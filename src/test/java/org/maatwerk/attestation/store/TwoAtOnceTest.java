package org.maatwerk.attestation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.AttestationRefusal;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Two people act on one file at the same moment: the second waits, and hears what became of it. */
class TwoAtOnceTest {

    /** A10. */
    @OnEachDatabase
    void a_decision_that_waits_for_a_withdrawal_hears_of_it(TestDatabase database) {
        Refusal heard = together(
                database,
                Cast.inAssessment(),
                file -> file.withdraw(AN, TODAY, RETENTION),
                file -> file.doNotRecognise(DOCTOR, TODAY, RETENTION));

        assertThat(heard).isEqualTo(AttestationRefusal.REQUEST_WITHDRAWN);
        assertThat(stage(database)).isEqualTo(Stage.WITHDRAWN);
    }

    /** A7. */
    @OnEachDatabase
    void a_withdrawal_that_waits_for_a_refusal_hears_that_the_file_moved_on(TestDatabase database) {
        Refusal heard = together(
                database,
                Cast.inAssessment(),
                file -> file.doNotRecognise(DOCTOR, TODAY, RETENTION),
                file -> file.withdraw(AN, TODAY, RETENTION));

        assertThat(heard).isEqualTo(AttestationRefusal.NOT_IN_THIS_STAGE);
        assertThat(stage(database)).isEqualTo(Stage.NOT_RECOGNISED);
    }

    /** A11. */
    @OnEachDatabase
    void two_doctors_do_not_take_the_same_file(TestDatabase database) {
        Refusal heard = together(
                database,
                Cast.confirmed(),
                file -> file.planConsultation(DOCTOR),
                file -> file.planConsultation(OTHER_DOCTOR));

        assertThat(heard).isEqualTo(AttestationRefusal.FILE_IS_TAKEN);
    }

    /** What the second act was refused with, that began while the first one held the file. */
    private static Refusal together(
            TestDatabase database, Attestation file, Consumer<Attestation> first, Consumer<Attestation> second) {
        try (TestPersistence one = new TestPersistence(database);
                TestPersistence other = new TestPersistence(database)) {
            one.inTransaction(() -> attestations(one).add(file));
            CountDownLatch held = new CountDownLatch(1);
            CompletableFuture<Refusal> waiting = CompletableFuture.supplyAsync(() -> refusal(other, held, second));
            one.inTransaction(() -> {
                Attestation found = attestations(one).toChange(FILE);
                held.countDown();
                first.accept(found);
            });
            return waiting.join();
        }
    }

    private static Refusal refusal(TestPersistence entities, CountDownLatch held, Consumer<Attestation> act) {
        try {
            held.await();
            entities.inTransaction(() -> act.accept(attestations(entities).toChange(FILE)));
            return null;
        } catch (Refused refused) {
            return refused.refusal();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stage stage(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            return attestations(entities).of(FILE).stage();
        }
    }

    private static JpaAttestations attestations(TestPersistence entities) {
        JpaAttestations attestations = new JpaAttestations();
        attestations.entities = entities.entityManager();
        return attestations;
    }
}
