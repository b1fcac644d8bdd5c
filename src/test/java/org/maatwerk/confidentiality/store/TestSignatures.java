package org.maatwerk.confidentiality.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maatwerk.confidentiality.Signatures;

/** The real signatures with a key of their own, for the tests of other rooms. */
public final class TestSignatures {

    private TestSignatures() {}

    public static Signatures fresh() {
        try {
            Path folder = Files.createTempDirectory("signatures");
            Path file = folder.resolve("key.json");
            Signatures signatures = new SigningKeyFile(file);
            signatures.prepare(true);
            Files.delete(file);
            Files.delete(folder);
            return signatures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
