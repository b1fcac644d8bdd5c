package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;

/** Who refused an agreement, on which ground, why, and what they offer instead; the words sealed (P7). */
@Embeddable
public class DisputeRefusal {

    @Column(name = "refused_by", nullable = false, updatable = false)
    private PersonId by;

    @Enumerated(EnumType.STRING)
    @Column(name = "refused_as", nullable = false, updatable = false)
    private Signatory as;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, updatable = false)
    private RefusalGround ground;

    @Column(name = "reason", nullable = false, updatable = false)
    private Sealed reason;

    @Column(name = "alternatives", nullable = false, updatable = false)
    private Sealed alternatives;

    @Column(name = "refused_at", nullable = false, updatable = false)
    private Instant at;

    protected DisputeRefusal() {}

    public DisputeRefusal(
            PersonId by, Signatory as, RefusalGround ground, Sealed reason, Sealed alternatives, Instant at) {
        this.by = by;
        this.as = as;
        this.ground = ground;
        this.reason = reason;
        this.alternatives = alternatives;
        this.at = at;
    }

    public PersonId by() {
        return by;
    }

    public Signatory as() {
        return as;
    }

    public RefusalGround ground() {
        return ground;
    }

    public Sealed reason() {
        return reason;
    }

    /** What is offered instead. */
    public Sealed alternatives() {
        return alternatives;
    }

    public Instant at() {
        return at;
    }
}
