package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** That somebody changed one thing in a protocol (versie): every change bumps the version (P4). */
@Entity
@Table(name = "protocol_version")
public class ProtocolVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "author", nullable = false, updatable = false)
    private PersonId author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected ProtocolVersion() {}

    public ProtocolVersion(CaseNumber caseNumber, int number, PersonId author, Instant writtenAt) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.author = author;
        this.writtenAt = writtenAt;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public PersonId author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
