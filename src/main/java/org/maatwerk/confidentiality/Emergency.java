package org.maatwerk.confidentiality;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.EMERGENCY_IS_REVIEWED;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.NOT_ONES_OWN_EMERGENCY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * That somebody opened a file that is not theirs, because something could not wait (noodtoegang). It ends by the clock;
 * a data protection officer who is somebody else says afterwards whether it was justified.
 */
@Entity
@Table(name = "emergency")
public class Emergency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "case_number", updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "subject_id", updatable = false)
    private PersonId subject;

    @Column(name = "opener_id", updatable = false)
    private PersonId opener;

    @Lob
    @Column(updatable = false)
    private Sealed reason;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "reviewed_by")
    private PersonId reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    private Boolean justified;

    @Lob
    private Sealed remark;

    @Version
    private long version;

    protected Emergency() {}

    /** @param reason sealed for {@link #place(PersonId, Instant, String)} of the same moment */
    public Emergency(FileParties file, PersonId opener, Sealed reason, Instant at, Duration lasts) {
        this.caseNumber = file.file();
        this.subject = file.subject();
        this.opener = opener;
        this.reason = reason;
        this.openedAt = at;
        this.endsAt = at.plus(lasts);
    }

    /** Where the text of a part is stored, for the vault; moments count by the millisecond. */
    public static String place(PersonId opener, Instant at, String part) {
        return "emergency/" + opener + "/" + at.truncatedTo(ChronoUnit.MILLIS).toEpochMilli() + "/" + part;
    }

    public String place(String part) {
        return place(opener, openedAt, part);
    }

    /** Never by the one who opened it, and once. */
    public void review(PersonId officer, boolean wasJustified, Sealed why, Instant at) {
        Refused.when(officer.equals(opener), NOT_ONES_OWN_EMERGENCY);
        Refused.when(isReviewed(), EMERGENCY_IS_REVIEWED);
        reviewedBy = officer;
        reviewedAt = at;
        justified = wasJustified;
        remark = why;
    }

    public boolean isReviewed() {
        return reviewedAt != null;
    }

    public long id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public PersonId subject() {
        return subject;
    }

    public PersonId opener() {
        return opener;
    }

    public Sealed reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public PersonId reviewedBy() {
        return reviewedBy;
    }

    /** Null before the review. */
    public Boolean justified() {
        return justified;
    }

    public Sealed remark() {
        return remark;
    }
}
