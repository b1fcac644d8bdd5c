package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.MasterKeyInUse;
import org.maatwerk.confidentiality.MasterKeys;
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
    DataKeys dataKeys;

    @Inject
    MasterKeys masterKeys;

    @Inject
    Clock clock;

    private final Map<ByteBuffer, Remembered> remembered = new LinkedHashMap<>();

    /** A new data key under the master key in use. */
    FileKey fresh(CaseNumber file, MasterKeyInUse inUse, Instant at) throws GeneralSecurityException {
        return dataKeys.fresh(file, inUse.of(masterKeys), at);
    }

    synchronized Aead of(FileKey key) throws GeneralSecurityException {
        Instant now = clock.instant();
        remembered.values().removeIf(each -> each.until().isBefore(now));
        ByteBuffer name = ByteBuffer.wrap(key.wrappedKey());
        Remembered known = remembered.get(name);
        if (known != null && known.file().equals(key.caseNumber())) {
            return known.aead();
        }
        Aead aead = dataKeys.open(key);
        if (remembered.size() >= ROOM) {
            remembered.remove(remembered.keySet().iterator().next());
        }
        remembered.put(name, new Remembered(key.caseNumber(), aead, now.plus(LIFE)));
        return aead;
    }

    private record Remembered(CaseNumber file, Aead aead, Instant until) {}
}
