package org.maatwerk.shell.signin.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a provider calls an account or a session of its own, as a digest: the same name of another provider is another
 * one, and case counts on every database.
 */
final class Account {

    private Account() {}

    /** @param name null when it says none */
    static String digest(String issuer, String name) {
        if (name == null) {
            return null;
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((issuer + '\n' + name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
