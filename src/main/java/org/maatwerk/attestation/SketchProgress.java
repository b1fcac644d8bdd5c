package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.SKETCH_CHANGED_MEANWHILE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_NOT_OFFERED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.maatwerk.kernel.Refused;

/** Which version of the sketch is the newest, which is offered for confirmation, which was confirmed last (A4). */
@Embeddable
public class SketchProgress implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "sketch_latest")
    private int latest;

    @Column(name = "sketch_offered")
    private boolean offered;

    @Column(name = "sketch_confirmed")
    private int confirmed;

    protected SketchProgress() {}

    static SketchProgress none() {
        return new SketchProgress();
    }

    void saved(int expected) {
        Refused.unless(expected == latest, SKETCH_CHANGED_MEANWHILE);
        latest++;
    }

    void offer(int version) {
        Refused.unless(version == latest, SKETCH_CHANGED_MEANWHILE);
        offered = true;
    }

    void sendBack(int version) {
        Refused.unless(offered, SKETCH_NOT_OFFERED);
        Refused.unless(version == latest, SKETCH_CHANGED_MEANWHILE);
        offered = false;
    }

    void confirm(int version) {
        Refused.unless(offered || awaitsNewConfirmation(), SKETCH_NOT_OFFERED);
        Refused.unless(version == latest, SKETCH_CHANGED_MEANWHILE);
        offered = false;
        confirmed = version;
    }

    /** Zero while nobody wrote anything. */
    public int latest() {
        return latest;
    }

    public boolean isOffered() {
        return offered;
    }

    /** The version that was confirmed last, the only one the doctor gets; zero when there is none. */
    public int confirmed() {
        return confirmed;
    }

    public boolean awaitsNewConfirmation() {
        return confirmed > 0 && latest > confirmed;
    }
}
