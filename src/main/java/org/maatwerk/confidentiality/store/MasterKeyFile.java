package org.maatwerk.confidentiality.store;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.KEYS_ARE_READ_ONLY;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.kernel.Refused;

/**
 * The master keys in a file that only this program's account can read. It is read again when it changed: another node
 * may have made a key.
 */
final class MasterKeyFile implements MasterKeys {

    private final Path file;
    private String read = "";
    private KeysetHandle keys;

    private MasterKeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * @param make whether a missing file may be made (a trial); production brings its own, or a lost disk would
     *     quietly start with a new key and no file could be read again
     * @throws IllegalStateException with one line that says what to do
     */
    static MasterKeyFile at(Path file, boolean make) {
        MasterKeyFile master = new MasterKeyFile(file);
        try {
            AeadConfig.register();
            if (make && Files.notExists(file)) {
                new KeptFile(file).create(bytes(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
            }
            if (!Files.isReadable(file)) {
                throw new IllegalStateException("no key file at " + master.file
                        + ": put the master key there or set MAATWERK_KEY_FILE (docs/operations.md)");
            }
            master.keys();
            return master;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "the key file " + master.file + " holds no usable key: restore it from its backup", unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized List<Long> all() {
        try {
            KeysetHandle all = keys();
            return IntStream.range(0, all.size())
                    .mapToObj(place -> (long) all.getAt(place).getId())
                    .toList();
        } catch (GeneralSecurityException | IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    @Override
    public synchronized long make() {
        try {
            KeysetHandle more = KeysetHandle.newBuilder(keys())
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build();
            write(more);
            return more.getAt(more.size() - 1).getId();
        } catch (GeneralSecurityException | IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** The one that wraps by default is never the one that goes: the oldest of those that stay takes its place. */
    @Override
    public synchronized void retire(long key) {
        try {
            KeysetHandle all = keys();
            KeysetHandle.Builder rest = KeysetHandle.newBuilder();
            boolean first = true;
            for (int place = 0; place < all.size(); place++) {
                KeysetHandle.Entry entry = all.getAt(place);
                if (entry.getId() != key) {
                    KeysetHandle.Builder.Entry stays = KeysetHandle.importKey(entry.getKey());
                    rest.addEntry(first ? stays.makePrimary() : stays);
                    first = false;
                }
            }
            write(rest.build());
        } catch (GeneralSecurityException | IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    @Override
    public byte[] wrap(long key, byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return aead(key).encrypt(plain, boundTo);
    }

    @Override
    public byte[] unwrap(long key, byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
        return aead(key).decrypt(wrapped, boundTo);
    }

    private synchronized Aead aead(long key) throws GeneralSecurityException {
        try {
            KeysetHandle all = keys();
            for (int place = 0; place < all.size(); place++) {
                KeysetHandle.Entry entry = all.getAt(place);
                if (entry.getId() == key) {
                    return KeysetHandle.newBuilder()
                            .addEntry(KeysetHandle.importKey(entry.getKey()).makePrimary())
                            .build()
                            .getPrimitive(RegistryConfiguration.get(), Aead.class);
                }
            }
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
        throw new GeneralSecurityException("no master key " + key + " in " + file);
    }

    private KeysetHandle keys() throws GeneralSecurityException, IOException {
        String now = Files.readString(file);
        if (!now.equals(read)) {
            keys = TinkJsonProtoKeysetFormat.parseKeyset(now, InsecureSecretKeyAccess.get());
            read = now;
        }
        return keys;
    }

    private void write(KeysetHandle next) throws GeneralSecurityException, IOException {
        Refused.unless(Files.isWritable(file) && Files.isWritable(file.getParent()), KEYS_ARE_READ_ONLY);
        new KeptFile(file).replace(bytes(next));
    }

    private static byte[] bytes(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8);
    }

    private IllegalStateException unreadable(Exception cause) {
        return new IllegalStateException("the key file " + file + " cannot be used", cause);
    }
}
