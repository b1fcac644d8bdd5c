package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.PersonId;

/** That the people of a building move, and that their protocols are to be looked at (verhuizing, P9). */
@Entity
@Table(name = "protocol_building_move")
public class BuildingMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "building", nullable = false, updatable = false)
    private String building;

    @Column(name = "started_by", nullable = false, updatable = false)
    private PersonId startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    protected BuildingMove() {}

    /** @param building which they leave, as the personnel feed calls it */
    public BuildingMove(String building, PersonId startedBy, Instant startedAt) {
        this.building = building;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    /** Known once it was added. */
    public long id() {
        return id;
    }

    public String building() {
        return building;
    }

    public PersonId startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
