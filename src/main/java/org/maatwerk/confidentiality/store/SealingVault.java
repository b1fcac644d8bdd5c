package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.KeyRotations;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/**
 * AES-256-GCM under the key of the file. What the text is bound to, file and place, is authenticated with it and
 * stored nowhere, so that sealed bytes mean nothing anywhere else.
 */
@ApplicationScoped
public class SealingVault implements Vault {

    @Inject
    FileKeys keys;

    @Inject
    KeyRotations rotations;

    @Inject
    UnwrappedKeys unwrapped;

    @Inject
    Clock clock;

    @Override
    public Sealed seal(CaseNumber file, String place, String text) {
        if (text == null) {
            return null;
        }
        try {
            FileKey key = keys.find(file).orElseGet(() -> newKey(file));
            return new Sealed(unwrapped.of(key).encrypt(text.getBytes(StandardCharsets.UTF_8), boundTo(file, place)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("sealing failed in " + file, failed);
        }
    }

    @Override
    public String open(CaseNumber file, String place, Sealed sealed) {
        if (sealed == null) {
            return null;
        }
        FileKey key = keys.find(file).orElseThrow(() -> new IllegalStateException("the key of " + file + " is gone"));
        try {
            Aead aead = unwrapped.of(key);
            return new String(aead.decrypt(sealed.cipher(), boundTo(file, place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("sealed text of " + file + " was changed or moved", changed);
        }
    }

    private FileKey newKey(CaseNumber file) {
        try {
            FileKey key = unwrapped.fresh(file, rotations.lockInUse(), clock.instant());
            keys.add(key);
            return key;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("no key could be made for " + file, failed);
        }
    }

    private static byte[] boundTo(CaseNumber file, String place) {
        return (file.value() + '\n' + place).getBytes(StandardCharsets.UTF_8);
    }
}
