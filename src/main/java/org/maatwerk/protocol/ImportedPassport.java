package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * An adjustment passport that somebody brought along from elsewhere (meegebracht paspoort): a file of their own, with a
 * number and a key of its own, as there may be no protocol yet (P12).
 */
@Entity
@Table(name = "protocol_imported_passport")
public class ImportedPassport {

    /** Where the words are sealed. */
    public static final String PLACE = "protocol/imported-passport";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "person", nullable = false, updatable = false)
    private PersonId person;

    @Column(name = "public_id", nullable = false, updatable = false)
    private String publicId;

    @Column(name = "imported_on", nullable = false, updatable = false)
    private LocalDate importedOn;

    @Column(name = "expires_on", nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(name = "content", nullable = false, updatable = false)
    private Sealed content;

    protected ImportedPassport() {}

    /** @param content the file as it was signed, sealed at {@link #PLACE} */
    public ImportedPassport(
            CaseNumber caseNumber, PersonId person, PassportContent passport, LocalDate importedOn, Sealed content) {
        this.caseNumber = caseNumber;
        this.person = person;
        this.publicId = passport.id();
        this.importedOn = importedOn;
        this.expiresOn = passport.expiresOn();
        this.content = content;
    }

    /** Whether it is this one, of this person. */
    public boolean is(PersonId owner, String number) {
        return person.equals(owner) && publicId.equals(number);
    }

    public boolean isExpired(LocalDate today) {
        return today.isAfter(expiresOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public PersonId person() {
        return person;
    }

    public LocalDate importedOn() {
        return importedOn;
    }

    /** The last day on which it holds, and is kept. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Sealed content() {
        return content;
    }
}
