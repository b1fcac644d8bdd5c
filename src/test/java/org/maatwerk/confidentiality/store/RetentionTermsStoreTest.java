package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.maatwerk.confidentiality.RetentionTerm;
import org.maatwerk.confidentiality.RetentionTermsInMemory;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Retention terms on each database (X4, X6). */
class RetentionTermsStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @OnEachDatabase
    void ships_the_terms_of_the_domain_guide_and_lets_another_follow(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            StoredRetentionTerms terms = new StoredRetentionTerms();
            terms.entities = entities.entityManager();
            assertThat(RetentionTermsInMemory.DEFAULTS)
                    .allSatisfy((name, months) ->
                            assertThat(terms.on(TODAY, name).months()).isEqualTo(months));
            assertThat(terms.all()).hasSameSizeAs(RetentionTermsInMemory.DEFAULTS.keySet());
            LocalDate tomorrow = TODAY.plusDays(1);

            entities.inTransaction(() -> terms.add(RetentionTerm.from("access-log", 180, tomorrow, TODAY)));
            entities.inTransaction(() -> terms.add(RetentionTerm.from("access-log", 144, tomorrow, TODAY)));

            assertThat(terms.on(TODAY, "access-log").months()).isEqualTo(120);
            assertThat(terms.on(tomorrow, "access-log").months()).isEqualTo(144);
            assertThat(terms.on(tomorrow)).extracting(RetentionTerm::name).doesNotHaveDuplicates();
        }
    }
}
