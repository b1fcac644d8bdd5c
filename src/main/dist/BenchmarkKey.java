package org.maatwerk.confidentiality.store;

import java.nio.file.Path;
import org.maatwerk.confidentiality.Signatures;

/** A signing key of its own for a benchmark of another room. */
public final class BenchmarkKey {

    private BenchmarkKey() {}

    public static Signatures fresh(Path file) {
        Signatures signatures = new SigningKeyFile(file);
        signatures.prepare(true);
        return signatures;
    }
}
