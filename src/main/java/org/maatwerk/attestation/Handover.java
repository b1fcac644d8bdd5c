package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_IS_ANSWERED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * The question to the staff member whether another prevention service may take the file over (overdracht), and the
 * answer (A11).
 */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "former_service", updatable = false)
    private OrganisationKey formerService;

    @Column(name = "new_service", nullable = false, updatable = false)
    private OrganisationKey newService;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @Column(name = "agreed")
    private Boolean agreed;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Handover() {}

    public Handover(CaseNumber caseNumber, OrganisationKey formerService, OrganisationKey newService, Instant at) {
        this.caseNumber = caseNumber;
        this.formerService = formerService;
        this.newService = newService;
        this.offeredAt = at;
    }

    public void answer(boolean agrees, Instant at) {
        Refused.unless(isOpen(), HANDOVER_IS_ANSWERED);
        this.agreed = agrees;
        this.answeredAt = at;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public OrganisationKey formerService() {
        return formerService;
    }

    public OrganisationKey newService() {
        return newService;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** Null before the answer. */
    public Boolean agreed() {
        return agreed;
    }
}
