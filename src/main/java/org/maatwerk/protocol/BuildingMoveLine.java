package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/** One protocol in a move to another building, and what became of it. */
@Entity
@Table(name = "protocol_building_move_line")
public class BuildingMoveLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "move", nullable = false, updatable = false)
    private long move;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false)
    private MoveResult result;

    @Column(name = "done_at")
    private Instant doneAt;

    protected BuildingMoveLine() {}

    public BuildingMoveLine(long move, CaseNumber caseNumber) {
        this.move = move;
        this.caseNumber = caseNumber;
        this.result = MoveResult.WAITING;
    }

    public void finish(MoveResult result, Instant at) {
        this.result = result;
        this.doneAt = at;
    }

    public boolean isWaiting() {
        return result == MoveResult.WAITING;
    }

    public long move() {
        return move;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public MoveResult result() {
        return result;
    }

    /** Null while it waits. */
    public Instant doneAt() {
        return doneAt;
    }
}
