package org.maatwerk.confidentiality;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.KEYS_STILL_IN_USE;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.KEY_COPY_NOT_KEPT;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.ROTATION_NOT_AT_THIS_STEP;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * That one master key takes over from another (sleutelwissel): made, kept safe, put in use while all data keys are
 * wrapped again, and at last the only one. Each step is an administrator's; what happens between is the machine's.
 */
@Entity
@Table(name = "key_rotation")
public class KeyRotation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "new_key", updatable = false)
    private long newKey;

    @Column(name = "made_by", updatable = false)
    private PersonId madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "begun_by")
    private PersonId begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_by")
    private PersonId endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected KeyRotation() {}

    /** A key was made; it wraps nothing yet. */
    public KeyRotation(long newKey, PersonId madeBy, Instant at) {
        this.newKey = newKey;
        this.madeBy = madeBy;
        this.madeAt = at;
    }

    /** @param kept whether a copy of the new key lies in a safe place: without it a lost disk loses every file */
    public void begin(PersonId by, boolean kept, Instant at) {
        Refused.unless(begunAt == null, ROTATION_NOT_AT_THIS_STEP);
        Refused.unless(kept, KEY_COPY_NOT_KEPT, "kept");
        begunBy = by;
        begunAt = at;
    }

    /** The former keys go; no data key may need them any more. */
    public void end(PersonId by, long left, Instant at) {
        Refused.unless(isRunning(), ROTATION_NOT_AT_THIS_STEP);
        Refused.unless(left == 0, KEYS_STILL_IN_USE);
        endedBy = by;
        endedAt = at;
    }

    public boolean isRunning() {
        return begunAt != null && endedAt == null;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public long newKey() {
        return newKey;
    }

    public PersonId madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
