package org.maatwerk.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.PERSONNEL_ADMIN;

import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.protocol.SignatureProof;
import org.maatwerk.protocol.VoidCause;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Frozen texts and who signed them, in the database: P5, P6, X6. */
class ProtocolEditionStoreTest {

    private static final String SHA256 = "0123456789abcdef".repeat(4);

    @OnEachDatabase
    void keeps_what_was_voided_and_what_holds_and_an_erased_file_leaves_nothing_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocolEditions editions = new JpaProtocolEditions();
            editions.entities = entities.entityManager();
            entities.inTransaction(() -> {
                editions.add(edition(1));
                editions.add(edition(2));
                editions.add(new ProtocolSignature(FILE, 2, Signatory.HR_OFFICER, HR));
                editions.add(new ProtocolSignature(FILE, 2, Signatory.STAFF_MEMBER, AN));
            });
            entities.inTransaction(() -> {
                editions.of(FILE).get(0).voidFor(VoidCause.EDITED, NOW);
                editions.of(FILE).get(1).takeEffect(NOW);
                editions.of(FILE).get(1).uploaded(PERSONNEL_ADMIN, NOW);
                editions.signaturesOf(FILE, 2).get(0).sign(SHA256, NOW, SignatureProof.FRESH_SIGN_IN.name());
            });
            entities.entityManager().clear();

            assertThat(editions.of(FILE))
                    .extracting(ProtocolEdition::state)
                    .containsExactly(EditionState.VOID, EditionState.IN_FORCE);
            assertThat(editions.of(FILE).get(1).uploadedAt()).isEqualTo(NOW);
            assertThat(editions.of(FILE).get(1).isOf(SHA256)).isTrue();
            assertThat(editions.signaturesOf(FILE, 2))
                    .extracting(ProtocolSignature::signatory, ProtocolSignature::isSigned)
                    .containsExactly(tuple(Signatory.STAFF_MEMBER, true), tuple(Signatory.HR_OFFICER, false));

            ProtocolTraces traces = new ProtocolTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(FILE));

            assertThat(editions.of(FILE)).isEmpty();
            assertThat(editions.signaturesOf(FILE, 2)).isEmpty();
        }
    }

    private static ProtocolEdition edition(int number) {
        return new ProtocolEdition(FILE, number, 7, SHA256, NOW);
    }
}
