package org.maatwerk.confidentiality.store;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.KEYS_ARE_READ_ONLY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.kernel.Refused;

/**
 * The master keys in a key store of the platform (PKCS#12), behind a password that lies elsewhere. Keys are named
 * {@code maatwerk-1}, {@code maatwerk-2} …; an operator's own tools can make, list and back them up.
 */
final class MasterKeyStore implements MasterKeys {

    private static final String TYPE = "PKCS12";
    private static final String PREFIX = "maatwerk-";
    private static final int BITS = 256;

    private final Path file;
    private final char[] password;

    private MasterKeyStore(Path file, char[] password) {
        this.file = file.toAbsolutePath();
        this.password = password;
    }

    /** @throws IllegalStateException with one line that says what to do */
    static MasterKeyStore at(Path file, Path passwordFile) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("no key store at " + file.toAbsolutePath()
                    + ": put it there or set MAATWERK_KEY_FILE (docs/operations.md)");
        }
        if (passwordFile == null || !Files.isReadable(passwordFile)) {
            throw new IllegalStateException("the password of the key store cannot be read: set"
                    + " MAATWERK_KEY_PASSWORD_FILE to a file that holds it (docs/operations.md)");
        }
        try {
            char[] password = Files.readString(passwordFile).strip().toCharArray();
            MasterKeyStore store = new MasterKeyStore(file, password);
            if (store.all().isEmpty()) {
                throw new IllegalStateException("the key store " + store.file + " holds no AES key called " + PREFIX
                        + "1: make one with keytool (docs/operations.md)");
            }
            return store;
        } catch (IOException unreadable) {
            throw new IllegalStateException("the password of the key store cannot be read", unreadable);
        }
    }

    @Override
    public List<Long> all() {
        try {
            return Collections.list(open().aliases()).stream()
                    .filter(alias -> alias.matches(PREFIX + "[0-9]{1,9}"))
                    .map(alias -> Long.valueOf(alias.substring(PREFIX.length())))
                    .sorted()
                    .toList();
        } catch (GeneralSecurityException | IOException unusable) {
            throw unusable();
        }
    }

    @Override
    public synchronized long make() {
        List<Long> known = all();
        long next = known.get(known.size() - 1) + 1;
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(BITS);
            KeyStore store = open();
            store.setEntry(
                    PREFIX + next,
                    new KeyStore.SecretKeyEntry(generator.generateKey()),
                    new KeyStore.PasswordProtection(password));
            write(store);
            return next;
        } catch (GeneralSecurityException | IOException unusable) {
            throw unusable();
        }
    }

    @Override
    public synchronized void retire(long key) {
        try {
            KeyStore store = open();
            if (store.containsAlias(PREFIX + key)) {
                store.deleteEntry(PREFIX + key);
                write(store);
            }
        } catch (GeneralSecurityException | IOException unusable) {
            throw unusable();
        }
    }

    @Override
    public byte[] wrap(long key, byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return new SecretKeyAead(key(key)).encrypt(plain, boundTo);
    }

    @Override
    public byte[] unwrap(long key, byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
        return new SecretKeyAead(key(key)).decrypt(wrapped, boundTo);
    }

    /** Read each time: another node may have made a key, and what is unwrapped is remembered elsewhere. */
    private SecretKey key(long key) throws GeneralSecurityException {
        try {
            Key found = open().getKey(PREFIX + key, password);
            if (found instanceof SecretKey secret) {
                return secret;
            }
            throw new GeneralSecurityException("no master key " + key + " in " + file);
        } catch (IOException unusable) {
            throw unusable();
        }
    }

    private KeyStore open() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
        return store;
    }

    private void write(KeyStore store) throws GeneralSecurityException, IOException {
        Refused.unless(Files.isWritable(file) && Files.isWritable(file.getParent()), KEYS_ARE_READ_ONLY);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        store.store(content, password);
        new KeptFile(file).replace(content.toByteArray());
    }

    /** Without the cause: it is the last line that the operator reads. */
    private IllegalStateException unusable() {
        return new IllegalStateException("the key store " + file
                + " does not open: it is damaged, or the password in MAATWERK_KEY_PASSWORD_FILE is not its own");
    }
}
