package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.INFORMATION_NOT_READ;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A request that somebody is still writing (ontwerp): found by its author alone, at most one each (A2). It holds the
 * number that the file will get, because the answers are sealed under that number from the first word.
 */
@Entity
@Table(name = "request_draft")
public class RequestDraft {

    @Id
    private long author;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Column(name = "renewal_of")
    private CaseNumber renewalOf;

    @Column(name = "information_read")
    private boolean informationRead;

    @Version
    private long version;

    protected RequestDraft() {}

    /** @param renewalOf the file that is about to end (A12), or null */
    public RequestDraft(PersonId author, CaseNumber caseNumber, CaseNumber renewalOf) {
        this.author = author.value();
        this.caseNumber = caseNumber;
        this.renewalOf = renewalOf;
    }

    /** The author says that they read what an internal attestation is, and is not (A1). */
    public void informationRead() {
        informationRead = true;
    }

    public void refuseUnlessInformationRead() {
        Refused.unless(informationRead, INFORMATION_NOT_READ, "read");
    }

    public PersonId author() {
        return new PersonId(author);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Optional<CaseNumber> renewalOf() {
        return Optional.ofNullable(renewalOf);
    }

    public boolean isRenewal() {
        return renewalOf != null;
    }

    public boolean isInformationRead() {
        return informationRead;
    }
}
