package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * What a supplier asks for a measure (offerte, T3). Budget holders see nothing of it before whoever leads the protocol
 * looked at it and released it (D9).
 */
@Entity
@Table(name = "budget_tom_quote")
public class TomQuote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "quote_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "supplier", nullable = false, updatable = false)
    private Sealed supplier;

    @Column(name = "file_name", nullable = false, updatable = false)
    private Sealed fileName;

    @Embedded
    private TomPrice price;

    @Column(name = "attached_at", nullable = false, updatable = false)
    private Instant attachedAt;

    @Column(name = "redacted", nullable = false)
    private boolean redacted;

    @Column(name = "looked_at", nullable = false)
    private boolean lookedAt;

    @Column(name = "released_by")
    private PersonId releasedBy;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    protected TomQuote() {}

    /**
     * @param number its own within the request
     * @param supplier sealed at {@link #supplierPlace}
     * @param fileName as it was given, sealed at {@link #fileNamePlace}
     */
    public TomQuote(
            CaseNumber request, int number, Sealed supplier, Sealed fileName, TomPrice price, Instant attachedAt) {
        this.request = request;
        this.number = number;
        this.supplier = supplier;
        this.fileName = fileName;
        this.price = price;
        this.attachedAt = attachedAt;
    }

    public static String supplierPlace(int number) {
        return "budget/tom-quote/" + number + "/supplier";
    }

    public static String fileNamePlace(int number) {
        return "budget/tom-quote/" + number + "/file-name";
    }

    /** From now on budget holders get another file; it has to be looked at again. */
    public void redact() {
        redacted = true;
        withhold();
    }

    /** @param looked whether somebody looked at the pages that have no text */
    public void release(PersonId by, LocalDate on, boolean looked) {
        releasedBy = by;
        releasedOn = on;
        lookedAt = looked;
    }

    /** Budget holders do not see it any more. */
    public void withhold() {
        releasedBy = null;
        releasedOn = null;
        lookedAt = false;
    }

    public boolean isReleased() {
        return releasedOn != null;
    }

    /** Whether budget holders get another file than the supplier sent. */
    public boolean isRedacted() {
        return redacted;
    }

    public boolean isLookedAt() {
        return lookedAt;
    }

    public CaseNumber request() {
        return request;
    }

    public int number() {
        return number;
    }

    public Sealed supplier() {
        return supplier;
    }

    public Sealed fileName() {
        return fileName;
    }

    public TomPrice price() {
        return price;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public Optional<LocalDate> releasedOn() {
        return Optional.ofNullable(releasedOn);
    }

    /** Who said that it tells nothing of a person; empty while nobody did. */
    public Optional<PersonId> releasedBy() {
        return Optional.ofNullable(releasedBy);
    }
}
