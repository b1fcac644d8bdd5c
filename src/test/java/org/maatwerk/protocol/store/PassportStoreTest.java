package org.maatwerk.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;

import java.util.List;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.AdjustmentPassport;
import org.maatwerk.protocol.ImportedPassport;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.PassportStatus;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Adjustment passports, made and brought along, on each database (P12, X6). */
class PassportStoreTest {

    private static final String ID = "0a".repeat(24);
    private static final CaseNumber IMPORT = new CaseNumber("AP-2026-00002");

    @OnEachDatabase
    void is_found_by_its_number_and_stays_revoked_and_an_erased_file_leaves_nothing_P12_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAdjustmentPassports passports = new JpaAdjustmentPassports();
            passports.entities = entities.entityManager();
            entities.inTransaction(() -> passports.add(new AdjustmentPassport(FILE, 1, 2, content())));
            entities.inTransaction(() -> passports.find(ID).orElseThrow().revoke(NOW));
            entities.entityManager().clear();

            AdjustmentPassport kept = passports.of(FILE).get(0);
            assertThat(kept.status(TODAY)).isEqualTo(PassportStatus.REVOKED);
            assertThat(kept.revokedAt()).isEqualTo(NOW);
            assertThat(kept.edition()).isEqualTo(2);
            assertThat(kept.expiresOn()).isEqualTo(TODAY.plusYears(1));
            assertThat(passports.find("0b".repeat(24))).isEmpty();

            PassportTraces traces = traces(entities);
            entities.inTransaction(() -> traces.erase(FILE));

            assertThat(passports.of(FILE)).isEmpty();
        }
    }

    @OnEachDatabase
    void what_was_brought_along_is_its_owners_due_once_expired_and_erased_as_a_file_P12_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaImportedPassports imports = new JpaImportedPassports();
            imports.entities = entities.entityManager();
            entities.inTransaction(() ->
                    imports.add(new ImportedPassport(IMPORT, AN, content(), TODAY, new Sealed(new byte[] {1, 2}))));
            entities.entityManager().clear();
            PassportTraces traces = traces(entities);

            assertThat(imports.has(AN, ID)).isTrue();
            assertThat(imports.has(BO, ID)).isFalse();
            assertThat(imports.find(BO, IMPORT)).isEmpty();
            assertThat(imports.find(AN, IMPORT).orElseThrow().content().cipher())
                    .containsExactly(1, 2);
            assertThat(traces.due(TODAY.plusYears(1))).isEmpty();
            assertThat(traces.due(TODAY.plusYears(1).plusDays(1)))
                    .extracting(FileDue::caseNumber)
                    .containsExactly(IMPORT);

            entities.inTransaction(() -> traces.erase(IMPORT));

            assertThat(imports.of(AN)).isEmpty();
        }
    }

    private static PassportTraces traces(TestPersistence entities) {
        PassportTraces traces = new PassportTraces();
        traces.entities = entities.entityManager();
        return traces;
    }

    private static PassportContent content() {
        return new PassportContent("An", "Wegen", ID, TODAY, TODAY.plusYears(1), "https://a.example", List.of());
    }
}
