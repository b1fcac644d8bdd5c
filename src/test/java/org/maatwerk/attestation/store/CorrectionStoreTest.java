package org.maatwerk.attestation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.TODAY;

import java.nio.charset.StandardCharsets;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Corrections on each database. */
class CorrectionStoreTest {

    @OnEachDatabase
    void keeps_what_was_asked_and_what_became_of_it(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaCorrections corrections = new JpaCorrections();
            corrections.entities = entities.entityManager();
            entities.inTransaction(() -> corrections.add(asked(1)));
            assertThat(corrections.open(FILE)).isPresent();

            entities.inTransaction(() -> corrections
                    .open(FILE)
                    .orElseThrow()
                    .answer(EXPERT, Cast.confirmed(), CorrectionOutcome.NOTED, sealed("answer"), NOW));
            entities.inTransaction(() -> corrections.add(asked(2)));

            assertThat(corrections.of(FILE)).extracting(Correction::number).containsExactly(1, 2);
            Correction kept = corrections.of(FILE).get(0);
            assertThat(kept.outcome()).isEqualTo(CorrectionOutcome.NOTED);
            assertThat(kept.answer().cipher()).isEqualTo(sealed("answer").cipher());
            assertThat(kept.answeredAt()).isEqualTo(NOW);
            assertThat(kept.dueOn()).isEqualTo(TODAY.plusDays(20));
            assertThat(corrections.open(FILE)).map(Correction::number).contains(2);
        }
    }

    private static Correction asked(int number) {
        return Correction.ask(Cast.confirmed(), number, CorrectionPart.SKETCH, sealed("wish"), NOW, TODAY.plusDays(20));
    }

    private static Sealed sealed(String text) {
        return new Sealed(text.getBytes(StandardCharsets.UTF_8));
    }
}
