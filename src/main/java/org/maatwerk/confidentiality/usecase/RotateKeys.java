package org.maatwerk.confidentiality.usecase;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.ROTATION_NOT_AT_THIS_STEP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.KeyRotation;
import org.maatwerk.confidentiality.KeyRotationState;
import org.maatwerk.confidentiality.KeyRotations;
import org.maatwerk.confidentiality.MasterKeyInUse;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * An administrator exchanges the master key (D-4) while everybody works on: has one made, puts it in use once a copy
 * is kept, and lets the former one go when nothing needs it any more.
 */
@ApplicationScoped
@Transactional
public class RotateKeys {

    @Inject
    Administrators administrators;

    @Inject
    MasterKeys masterKeys;

    @Inject
    KeyRotations rotations;

    @Inject
    FileKeys fileKeys;

    public KeyRotationView look(PersonId actor) {
        administrators.only(actor);
        long left = left(rotations.inUse());
        Optional<KeyRotation> latest = rotations.latest();
        return new KeyRotationView(
                state(latest, left),
                fileKeys.count() - left,
                left,
                masterKeys.all().size(),
                latest.map(RotateKeys::since).orElse(null));
    }

    /** Has a new key made. It wraps nothing yet. */
    public void make(PersonId actor) {
        administrators.only(actor);
        rotations.lockInUse();
        Refused.unless(rotations.latest().map(KeyRotation::isEnded).orElse(true), ROTATION_NOT_AT_THIS_STEP);
        rotations.add(new KeyRotation(masterKeys.make(), actor, administrators.now()));
    }

    /** Puts it in use; from now on a round wraps all data keys anew. */
    public void begin(PersonId actor, boolean kept) {
        administrators.only(actor);
        MasterKeyInUse inUse = rotations.lockInUse();
        KeyRotation rotation = latest();
        rotation.begin(actor, kept, administrators.now());
        inUse.use(rotation.newKey());
    }

    /** Lets every former key go. Backups of before are unreadable from now on. */
    public void end(PersonId actor) {
        administrators.only(actor);
        MasterKeyInUse inUse = rotations.lockInUse();
        KeyRotation rotation = latest();
        rotation.end(actor, left(inUse), administrators.now());
        List<Long> former = masterKeys.all().stream()
                .filter(key -> key != rotation.newKey())
                .toList();
        former.forEach(masterKeys::retire);
    }

    private KeyRotation latest() {
        return rotations.latest().orElseThrow(() -> new Refused(ROTATION_NOT_AT_THIS_STEP));
    }

    private long left(MasterKeyInUse inUse) {
        return fileKeys.countOthersThan(inUse.of(masterKeys));
    }

    private static KeyRotationState state(Optional<KeyRotation> latest, long left) {
        if (latest.isEmpty() || latest.get().isEnded()) {
            return KeyRotationState.AT_REST;
        }
        if (!latest.get().isRunning()) {
            return KeyRotationState.KEY_MADE;
        }
        return left > 0 ? KeyRotationState.RUNNING : KeyRotationState.ALL_WRAPPED;
    }

    private static Instant since(KeyRotation rotation) {
        return rotation.isEnded() ? rotation.endedAt() : rotation.begunAt();
    }
}
