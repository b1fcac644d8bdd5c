package org.maatwerk.documents.usecase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Checksum {

    private Checksum() {}

    /** In hexadecimal. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytesOf(bytes));
    }

    static byte[] bytesOf(byte[] bytes) {
        return sha256().digest(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
