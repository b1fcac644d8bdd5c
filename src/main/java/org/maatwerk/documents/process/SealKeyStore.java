package org.maatwerk.documents.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeys;

/**
 * The keys of the seal in a key store (PKCS#12), behind a password that lies elsewhere. Of several keys the one that is
 * valid and began last seals; every certificate in it is known as ours.
 */
final class SealKeyStore implements SealKeys {

    private static final String TYPE = "PKCS12";

    private final Path file;
    private final char[] password;

    SealKeyStore(Path file, char[] password) {
        this.file = file.toAbsolutePath();
        this.password = password.clone();
    }

    @Override
    public SealKey validAt(Instant moment) {
        return keys().stream()
                .filter(key -> isValid(key.certificate(), moment))
                .max(Comparator.comparing(key -> key.certificate().getNotBefore()))
                .orElseThrow(() -> new IllegalStateException("the key store " + file
                        + " holds no key for the seal whose certificate is valid on " + moment
                        + ": put one in it (docs/operations.md, Seal)"));
    }

    @Override
    public List<X509Certificate> known() {
        if (!isThere()) {
            return List.of();
        }
        try {
            KeyStore store = open();
            List<X509Certificate> known = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    known.add(certificate);
                }
            }
            return known;
        } catch (GeneralSecurityException unusable) {
            throw unusable();
        }
    }

    private List<SealKey> keys() {
        try {
            KeyStore store = open();
            List<SealKey> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey secret) {
                    keys.add(new SealKey(secret, chain(store, alias)));
                }
            }
            return keys;
        } catch (GeneralSecurityException unusable) {
            throw unusable();
        }
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static boolean isValid(X509Certificate certificate, Instant moment) {
        Date at = Date.from(moment);
        return !at.before(certificate.getNotBefore()) && !at.after(certificate.getNotAfter());
    }

    private KeyStore open() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
            return store;
        } catch (IOException unusable) {
            throw unusable();
        }
    }

    /** Unless it is there: two programs may come at once, the first one stays. */
    void keep(SealKey... keys) {
        try {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, password);
            for (SealKey key : keys) {
                String alias = "seal-" + key.certificate().getSerialNumber();
                store.setKeyEntry(alias, key.secret(), password, key.chain().toArray(new Certificate[0]));
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            store.store(content, password);
            write(content.toByteArray());
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("no key store could be made at " + file, failed);
        }
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "seal", ".new");
        try {
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(draft, content, StandardOpenOption.SYNC);
            if (Files.notExists(file)) {
                Files.move(draft, file);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    boolean isThere() {
        return Files.isReadable(file);
    }

    /** Without the cause: it is the last line that the operator reads. */
    private IllegalStateException unusable() {
        return new IllegalStateException("the key store of the seal " + file
                + " does not open: it is not there, it is damaged, or the password in MAATWERK_SEAL_PASSWORD_FILE is"
                + " not its own");
    }
}
