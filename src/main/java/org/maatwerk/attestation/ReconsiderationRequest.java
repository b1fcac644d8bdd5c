package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * The staff member's one request that another doctor looks again (vraag tot heroverweging), with what is new (A9).
 */
@Entity
@Table(name = "reconsideration_request")
public class ReconsiderationRequest {

    /** Where the new elements are sealed. */
    public static final String PLACE = "reconsideration/new-elements";

    @Id
    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "former_doctor", nullable = false, updatable = false)
    private PersonId formerDoctor;

    @Column(name = "new_elements", nullable = false, updatable = false)
    private Sealed newElements;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    protected ReconsiderationRequest() {}

    public ReconsiderationRequest(CaseNumber caseNumber, PersonId formerDoctor, Sealed newElements, Instant at) {
        this.caseNumber = caseNumber.value();
        this.formerDoctor = formerDoctor;
        this.newElements = newElements;
        this.askedAt = at;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public PersonId formerDoctor() {
        return formerDoctor;
    }

    public Sealed newElements() {
        return newElements;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
