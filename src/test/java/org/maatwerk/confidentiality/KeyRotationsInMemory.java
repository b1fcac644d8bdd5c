package org.maatwerk.confidentiality;

import java.util.Optional;

/** Rotations that live as long as the test. */
public final class KeyRotationsInMemory implements KeyRotations {

    private final MasterKeyInUse inUse = MasterKeyInUse.first();
    private KeyRotation latest;

    @Override
    public void add(KeyRotation rotation) {
        latest = rotation;
    }

    @Override
    public Optional<KeyRotation> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public MasterKeyInUse inUse() {
        return inUse;
    }

    @Override
    public MasterKeyInUse lockInUse() {
        return inUse;
    }
}
