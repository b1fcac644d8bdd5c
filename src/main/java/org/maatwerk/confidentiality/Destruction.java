package org.maatwerk.confidentiality;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.DESTRUCTION_IS_DONE;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.NOT_THE_SAME_OFFICER;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * That a file is destroyed (vernietiging): proposed by one officer, confirmed by another (X6). What stays afterwards is
 * this row, a tombstone without content and without a person: how the file ended, when, and who destroyed it.
 */
@Entity
@Table(name = "destruction")
public class Destruction {

    @Id
    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Column(updatable = false)
    private String ending;

    @Column(name = "ended_on", updatable = false)
    private LocalDate endedOn;

    @Column(name = "proposed_by", updatable = false)
    private PersonId proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private PersonId confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** Null until the secret of the file is gone too, and with it what backups hold. */
    @Column(name = "secret_gone_at")
    private Instant secretGoneAt;

    @Version
    private long version;

    protected Destruction() {}

    public Destruction(FileDue file, PersonId proposedBy, Instant at) {
        this.caseNumber = file.caseNumber();
        this.ending = file.ending().name();
        this.endedOn = file.endedOn();
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    /** Never by the one who proposed it. */
    public void confirm(PersonId officer, Instant at) {
        refuseWhenDone();
        Refused.when(officer.equals(proposedBy), NOT_THE_SAME_OFFICER);
        confirmedBy = officer;
        confirmedAt = at;
    }

    public void refuseWhenDone() {
        Refused.when(isConfirmed(), DESTRUCTION_IS_DONE);
    }

    public void secretIsGone(Instant at) {
        secretGoneAt = at;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String ending() {
        return ending;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public PersonId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public PersonId confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant secretGoneAt() {
        return secretGoneAt;
    }
}
