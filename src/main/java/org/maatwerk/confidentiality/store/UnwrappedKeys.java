package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.kernel.CaseNumber;

/**
 * Remembers unwrapped keys for a few minutes. They are remembered by their wrapped bytes, which are read from the
 * database each time: a key that was rolled back, replaced or destroyed is never found here.
 */
@ApplicationScoped
class UnwrappedKeys {

    static final int ROOM = 500;
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    MasterKey masterKey;

    @Inject
    Clock clock;

    private final Map<ByteBuffer, Remembered> remembered = new LinkedHashMap<>();

    synchronized Aead of(FileKey key) throws GeneralSecurityException {
        Instant now = clock.instant();
        remembered.values().removeIf(each -> each.until().isBefore(now));
        ByteBuffer name = ByteBuffer.wrap(key.wrappedKey());
        Remembered known = remembered.get(name);
        if (known != null && known.file().equals(key.caseNumber())) {
            return known.aead();
        }
        Aead aead = unwrap(key);
        if (remembered.size() >= ROOM) {
            remembered.remove(remembered.keySet().iterator().next());
        }
        remembered.put(name, new Remembered(key.caseNumber(), aead, now.plus(LIFE)));
        return aead;
    }

    /** A wrapped key is bound to its file: put beside another case number it does not open. */
    static byte[] boundTo(CaseNumber file) {
        return file.value().getBytes(StandardCharsets.UTF_8);
    }

    private Aead unwrap(FileKey key) throws GeneralSecurityException {
        KeysetHandle handle = TinkProtoKeysetFormat.parseEncryptedKeyset(
                key.wrappedKey(), masterKey.aead(), boundTo(key.caseNumber()));
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private record Remembered(CaseNumber file, Aead aead, Instant until) {}
}
