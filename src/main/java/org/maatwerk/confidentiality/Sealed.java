package org.maatwerk.confidentiality;

import java.io.Serializable;

/**
 * Text that only the {@link Vault} can read (D-4): encrypted with authentication under the key of one file, bound to
 * the place it belongs to. Moving it to another row or column makes it unreadable.
 */
public record Sealed(byte[] cipher) implements Serializable {

    public Sealed {
        cipher = cipher.clone();
    }

    @Override
    public byte[] cipher() {
        return cipher.clone();
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
