package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * When and where doctor and staff member meet (afspraak bij de arts). The time is the one on the clock in Belgium, as
 * people agree it.
 */
@Embeddable
public class Appointment implements Serializable {

    @Column(name = "planned_at", nullable = false)
    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner", nullable = false)
    private ConsultationManner manner;

    @Column(name = "place")
    private String place;

    protected Appointment() {}

    public Appointment(LocalDateTime at, ConsultationManner manner, String place) {
        this.at = Objects.requireNonNull(at);
        this.manner = Objects.requireNonNull(manner);
        this.place = place == null || place.isBlank() ? null : place.strip();
    }

    public LocalDateTime at() {
        return at;
    }

    public ConsultationManner manner() {
        return manner;
    }

    /** Address, room or link; null when nothing was filled in. */
    public String place() {
        return place;
    }
}
