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
import org.maatwerk.kernel.PersonId;

/** That somebody is to sign an edition, and when they did (ondertekening): all sign the same SHA-256 (P5). */
@Entity
@Table(name = "protocol_signature")
public class ProtocolSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "signatory", nullable = false, updatable = false)
    private Signatory signatory;

    @Column(name = "person", nullable = false, updatable = false)
    private PersonId person;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "sha256")
    private String sha256;

    /** How they proved who they are: a code. */
    @Column(name = "authentication")
    private String authentication;

    protected ProtocolSignature() {}

    public ProtocolSignature(CaseNumber caseNumber, int edition, Signatory signatory, PersonId person) {
        this.caseNumber = caseNumber;
        this.edition = edition;
        this.signatory = signatory;
        this.person = person;
    }

    /** @param sha256 of the bytes that were shown and signed, in hexadecimal */
    public void sign(String sha256, Instant at, String authentication) {
        this.sha256 = sha256;
        this.signedAt = at;
        this.authentication = authentication;
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int edition() {
        return edition;
    }

    public Signatory signatory() {
        return signatory;
    }

    public PersonId person() {
        return person;
    }

    /** Null until then. */
    public Instant signedAt() {
        return signedAt;
    }

    /** Null until then. */
    public String sha256() {
        return sha256;
    }

    /** Null until then. */
    public String authentication() {
        return authentication;
    }
}
