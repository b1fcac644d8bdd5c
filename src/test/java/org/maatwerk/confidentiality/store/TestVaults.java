package org.maatwerk.confidentiality.store;

import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.Vault;

/** The real vault with a master key of its own, for the tests of every room. */
public final class TestVaults {

    private TestVaults() {}

    /** Its file keys are kept in memory. */
    public static Vault vault() {
        return KeyRing.inMemory().vault();
    }

    public static Vault vault(FileKeys keys) {
        return KeyRing.inMemory(keys).vault();
    }
}
