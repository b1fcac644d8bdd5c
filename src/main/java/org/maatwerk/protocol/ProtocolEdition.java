package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.ALREADY_UPLOADED;

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
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A text that was frozen for everybody to sign (uitgave): its bytes are kept as a document, and only their SHA-256
 * stands here (P5). One that was voided stays, so that nobody wonders what became of a signature.
 */
@Entity
@Table(name = "protocol_edition")
public class ProtocolEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "text_version", nullable = false, updatable = false)
    private int textVersion;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "frozen_at", nullable = false, updatable = false)
    private Instant frozenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private EditionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "void_cause")
    private VoidCause voidCause;

    @Column(name = "in_force_at")
    private Instant inForceAt;

    /** When it was voided or replaced. */
    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "uploaded_by")
    private PersonId uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected ProtocolEdition() {}

    /**
     * @param number from 1, one more for each text that is frozen
     * @param sha256 of the frozen bytes, in hexadecimal
     */
    public ProtocolEdition(CaseNumber caseNumber, int number, int textVersion, String sha256, Instant frozenAt) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.textVersion = textVersion;
        this.sha256 = sha256;
        this.frozenAt = frozenAt;
        this.state = EditionState.TO_SIGN;
    }

    public void voidFor(VoidCause cause, Instant at) {
        state = EditionState.VOID;
        voidCause = cause;
        endedAt = at;
    }

    public void takeEffect(Instant at) {
        state = EditionState.IN_FORCE;
        inForceAt = at;
    }

    public void replace(Instant at) {
        state = EditionState.REPLACED;
        endedAt = at;
    }

    public boolean isVoided() {
        return state == EditionState.VOID;
    }

    public boolean isOf(String digest) {
        return sha256.equals(digest);
    }

    /** Somebody of personnel administration put it in the e-dossier; the first one who says so did (P6). */
    public void uploaded(PersonId by, Instant at) {
        Refused.unless(isToUpload(), ALREADY_UPLOADED);
        uploadedBy = by;
        uploadedAt = at;
    }

    /** Whether it holds and is not in the e-dossier yet. */
    public boolean isToUpload() {
        return state == EditionState.IN_FORCE && uploadedAt == null;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    /** Which version of the text was frozen (P4). */
    public int textVersion() {
        return textVersion;
    }

    public String sha256() {
        return sha256;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public EditionState state() {
        return state;
    }

    /** Null unless it was voided. */
    public VoidCause voidCause() {
        return voidCause;
    }

    /** Null before everybody signed. */
    public Instant inForceAt() {
        return inForceAt;
    }

    /** Null while it waits or holds. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Null before. */
    public Instant uploadedAt() {
        return uploadedAt;
    }
}
