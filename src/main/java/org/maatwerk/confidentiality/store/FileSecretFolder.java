package org.maatwerk.confidentiality.store;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.CONTENT_IS_DESTROYED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;

/**
 * A folder with one small file for each secret. All nodes share it; it has a backup rule of its own
 * (docs/operations.md). An empty file says that the secret was destroyed.
 */
final class FileSecretFolder implements FileSecrets {

    private static final int BYTES = 32;
    private static final String SUFFIX = ".secret";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /** @throws IllegalStateException with one line that says what to do */
    FileSecretFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
        } catch (IOException refused) {
            throw unusable(refused);
        }
        if (!Files.isWritable(this.folder)) {
            throw unusable(null);
        }
    }

    @Override
    public byte[] findOrMake(CaseNumber file) {
        try {
            if (Files.notExists(place(file))) {
                byte[] fresh = new byte[BYTES];
                RANDOM.nextBytes(fresh);
                new KeptFile(place(file)).create(fresh);
            }
            return of(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] of(CaseNumber file) {
        try {
            byte[] secret = Files.readAllBytes(place(file));
            Refused.when(secret.length == 0, CONTENT_IS_DESTROYED);
            return secret;
        } catch (NoSuchFileException lost) {
            throw new IllegalStateException(
                    "the secret of " + file + " is not in " + folder + ": restore that folder from its backup", lost);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Overwritten where it stands first: only then is the name given to an empty file. */
    @Override
    public void destroy(CaseNumber file) {
        try {
            Path secret = place(file);
            if (Files.exists(secret) && Files.size(secret) > 0) {
                Files.write(secret, new byte[BYTES], StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            }
            new KeptFile(secret).replace(new byte[0]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Set<CaseNumber> destroyed() {
        try (Stream<Path> secrets = Files.list(folder)) {
            return secrets.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(file -> file.toFile().length() == 0)
                    .map(FileSecretFolder::caseNumber)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path place(CaseNumber file) {
        return folder.resolve(file.value() + SUFFIX);
    }

    private static CaseNumber caseNumber(Path secret) {
        String name = secret.getFileName().toString();
        return new CaseNumber(name.substring(0, name.length() - SUFFIX.length()));
    }

    private IllegalStateException unusable(IOException cause) {
        return new IllegalStateException(
                "the folder " + folder + " cannot be written: it holds the secrets of the files; give this account the"
                        + " right to, or choose another with MAATWERK_FILE_SECRETS",
                cause);
    }
}
