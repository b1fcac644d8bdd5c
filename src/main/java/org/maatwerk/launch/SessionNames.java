package org.maatwerk.launch;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names sessions by 256 bits of secure chance. The server's own names hold 56 such bits; the rest is the hour and a
 * count. Named in the server's domain.xml by {@code src/main/dist/dist.xml}.
 */
public final class SessionNames implements UuidGenerator {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] name = new byte[BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    @Override
    public String generateUuid(Object session) {
        return generateUuid();
    }
}
