package org.maatwerk.confidentiality.usecase;

import java.nio.file.Path;
import org.maatwerk.confidentiality.store.KeyRing;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestPersistence;

/** A node of its own that wraps keys anew, and says so after each one, until somebody kills it. */
final class RewrapUntilKilled {

    private RewrapUntilKilled() {}

    public static void main(String[] words) {
        TestDatabase database = RewrapKilledTest.database(TestDatabase.Kind.valueOf(words[0]), words[1]);
        try (TestPersistence persistence = new TestPersistence(database)) {
            RewrapKeys rewrapKeys =
                    RotateKeysTest.rewrapKeys(KeyRing.on(persistence.entityManager(), Path.of(words[2])));
            for (CaseNumber file : persistence.inTransaction(rewrapKeys::waiting)) {
                persistence.inTransaction(() -> rewrapKeys.rewrap(file));
                System.out.println(file);
            }
        }
    }
}
