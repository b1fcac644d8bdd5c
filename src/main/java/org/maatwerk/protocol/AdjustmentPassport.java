package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * That a staff member took signed agreements along (aanpassingspaspoort): until when it holds, and whether it was
 * revoked (P12). What stands in it is in two documents, sealed.
 */
@Entity
@Table(name = "protocol_adjustment_passport")
public class AdjustmentPassport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "public_id", nullable = false, updatable = false)
    private String publicId;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "made_on", nullable = false, updatable = false)
    private LocalDate madeOn;

    @Column(name = "expires_on", nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AdjustmentPassport() {}

    /**
     * @param number from 1 in each protocol
     * @param edition that was in force
     */
    public AdjustmentPassport(CaseNumber caseNumber, int number, int edition, PassportContent content) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.edition = edition;
        this.publicId = content.id();
        this.madeOn = content.madeOn();
        this.expiresOn = content.expiresOn();
    }

    /** At once; the first time counts. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public PassportStatus status(LocalDate today) {
        if (revokedAt != null) {
            return PassportStatus.REVOKED;
        }
        return today.isAfter(expiresOn) ? PassportStatus.EXPIRED : PassportStatus.VALID;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    /** The number that stands in it, by which anybody can ask whether it holds. */
    public String publicId() {
        return publicId;
    }

    public int edition() {
        return edition;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** The last day on which it holds. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** Null unless it was. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
