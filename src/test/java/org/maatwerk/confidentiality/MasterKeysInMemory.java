package org.maatwerk.confidentiality;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Master keys that live as long as the test, one at first. */
public final class MasterKeysInMemory implements MasterKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Long, byte[]> keys = new TreeMap<>();
    private long last = RANDOM.nextInt(1000);

    public MasterKeysInMemory() {
        make();
    }

    @Override
    public List<Long> all() {
        return new ArrayList<>(keys.keySet());
    }

    @Override
    public long make() {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        keys.put(++last, fresh);
        return last;
    }

    @Override
    public void retire(long key) {
        keys.remove(key);
    }

    @Override
    public byte[] wrap(long key, byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(plain);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return both;
    }

    @Override
    public byte[] unwrap(long key, byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(wrapped, 12), boundTo)
                .doFinal(wrapped, 12, wrapped.length - 12);
    }

    private Cipher cipher(int mode, long key, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        if (!keys.containsKey(key)) {
            throw new GeneralSecurityException("no master key " + key);
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keys.get(key), "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(boundTo);
        cipher.updateAAD("in memory".getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
