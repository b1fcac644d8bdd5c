package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.documents.store.TestStores;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** A document is kept once and sealed, and opened only by who its feature lets in (D-1, D-4). */
class OpenDocumentTest {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final byte[] BYTES = "een brief met een geheim".getBytes(StandardCharsets.UTF_8);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC);

    private final Vault vault = TestVaults.vault();

    @OnEachDatabase
    void gives_back_what_was_kept(TestDatabase database) {
        on(database, documents -> {
            TestDocuments.keep(documents, vault, CLOCK).keep(letter("1", BYTES));
            DocumentView kept = documents.of(FILE).get(0).view();

            assertThat(TestDocuments.open(documents, vault, onlyFor(AN))
                            .open(AN, kept.id())
                            .bytes())
                    .isEqualTo(BYTES);
            assertThat(kept.size()).isEqualTo(BYTES.length);
            assertThat(kept.path()).isEqualTo("/documents/open-document?id=" + kept.id());
        });
    }

    @OnEachDatabase
    void keeps_one_document_for_one_occasion(TestDatabase database) {
        on(database, documents -> {
            Documents keep = TestDocuments.keep(documents, vault, CLOCK);
            keep.keep(letter("1", BYTES));

            keep.keep(letter("1", new byte[] {1}));

            assertThat(keep.of(FILE)).singleElement().matches(document -> document.size() == BYTES.length);
            keep.keep(letter("2", BYTES));
            assertThat(keep.of(FILE)).hasSize(2);
        });
    }

    @OnEachDatabase
    void stores_nothing_that_can_be_read(TestDatabase database) {
        on(database, documents -> {
            TestDocuments.keep(documents, vault, CLOCK).keep(letter("1", BYTES));

            byte[] stored = documents.of(FILE).get(0).content().cipher();

            assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
        });
    }

    @OnEachDatabase
    void finds_nothing_for_another(TestDatabase database) {
        on(database, documents -> {
            TestDocuments.keep(documents, vault, CLOCK).keep(letter("1", BYTES));
            long id = documents.of(FILE).get(0).view().id();

            assertThatThrownBy(() ->
                            TestDocuments.open(documents, vault, onlyFor(AN)).open(BO, id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            TestDocuments.open(documents, vault, onlyFor(AN)).open(AN, id + 1))
                    .isInstanceOf(NotFound.class);
        });
    }

    @OnEachDatabase
    void opens_nothing_that_no_feature_guards(TestDatabase database) {
        on(database, documents -> {
            TestDocuments.keep(documents, vault, CLOCK).keep(letter("1", BYTES));
            long id = documents.of(FILE).get(0).view().id();

            assertThatThrownBy(() -> TestDocuments.open(documents, vault).open(AN, id))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static void on(TestDatabase database, Consumer<StoredDocuments> act) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            StoredDocuments documents = TestStores.documents(persistence);
            persistence.inTransaction(() -> act.accept(documents));
        }
    }

    private static NewDocument letter(String occasion, byte[] bytes) {
        return new NewDocument(FILE, "LETTER", occasion, AN, "brief.pdf", "application/pdf", bytes);
    }

    private static DocumentGuard onlyFor(PersonId person) {
        return new DocumentGuard() {
            @Override
            public boolean guards(String kind) {
                return kind.equals("LETTER");
            }

            @Override
            public void letOpen(PersonId actor, DocumentView document) {
                if (!actor.equals(person)) {
                    throw new NotFound();
                }
            }
        };
    }
}
