package org.maatwerk.documents.usecase;

import java.time.Clock;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeysInMemory;
import org.maatwerk.documents.Statements;

/** Statements as an installation makes them that has this key. */
public final class TestStatements {

    private TestStatements() {}

    public static Statements of(SealKey key, Clock clock) {
        SignStatement statements = new SignStatement();
        statements.keys = new SealKeysInMemory(key);
        statements.clock = clock;
        return statements;
    }
}
