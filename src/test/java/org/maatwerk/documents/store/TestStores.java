package org.maatwerk.documents.store;

import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.testing.TestPersistence;

/** The real store on a test's database. */
public final class TestStores {

    private TestStores() {}

    public static StoredDocuments documents(TestPersistence persistence) {
        PersistedDocuments documents = new PersistedDocuments();
        documents.entityManager = persistence.entityManager();
        return documents;
    }
}
