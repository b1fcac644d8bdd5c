package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/**
 * That somebody proposed a protocol (voorstel), and in which office (P1). Who proposes learns nothing by it: not whether
 * there was one already, nor what the staff member answered (D-6).
 */
@Entity
@Table(name = "protocol_proposal")
public class Proposal {

    /** So long somebody waits before proposing to the same person again, whatever the answer was (D-6). */
    private static final Duration PAUSE = Duration.ofDays(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "staff_member", nullable = false, updatable = false)
    private PersonId staffMember;

    @Column(name = "proposer", nullable = false, updatable = false)
    private PersonId proposer;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_as", nullable = false, updatable = false)
    private Role as;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant at;

    protected Proposal() {}

    public Proposal(CaseNumber caseNumber, PersonId staffMember, PersonId proposer, Role as, Instant at) {
        this.caseNumber = caseNumber;
        this.staffMember = staffMember;
        this.proposer = proposer;
        this.as = as;
        this.at = at;
    }

    /** Whether it is too soon for the same person to propose it again. */
    public boolean isWithinPause(Instant now) {
        return now.isBefore(at.plus(PAUSE));
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public PersonId staffMember() {
        return staffMember;
    }

    public PersonId proposer() {
        return proposer;
    }

    /** In which office. */
    public Role as() {
        return as;
    }

    public Instant at() {
        return at;
    }
}
