package org.maatwerk.confidentiality;

import java.util.Optional;

/** The master keys that followed each other, and the one that wraps now. */
public interface KeyRotations {

    void add(KeyRotation rotation);

    /** The last one, whether it ended or not. */
    Optional<KeyRotation> latest();

    MasterKeyInUse inUse();

    /**
     * The same, for a transaction that wraps a new data key or changes the key in use. They wait for each other, so
     * that no data key is wrapped by the former key once another one is in use.
     */
    MasterKeyInUse lockInUse();
}
