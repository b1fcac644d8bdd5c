package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;

/** How a dispute ended, by whom and when; the words of who decided sealed (P7). */
@Embeddable
public class DisputeRuling {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private DisputeOutcome outcome;

    @Column(name = "settled_by")
    private PersonId by;

    @Column(name = "settled_at")
    private Instant at;

    @Column(name = "ruling_reason")
    private Sealed reason;

    @Column(name = "ruling_offer")
    private Sealed offer;

    protected DisputeRuling() {}

    /**
     * @param by null when the protocol ended
     * @param reason null unless somebody decided over the others
     * @param offer what is offered instead of an agreement that is refused for good; else null
     */
    public DisputeRuling(DisputeOutcome outcome, PersonId by, Instant at, Sealed reason, Sealed offer) {
        this.outcome = outcome;
        this.by = by;
        this.at = at;
        this.reason = reason;
        this.offer = offer;
    }

    public DisputeOutcome outcome() {
        return outcome;
    }

    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Sealed reason() {
        return reason;
    }

    public Sealed offer() {
        return offer;
    }
}
