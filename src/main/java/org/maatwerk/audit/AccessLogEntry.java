package org.maatwerk.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** One line of the access log (D-5): written once, in the transaction of the act, and never changed. */
@Entity
@Table(name = "access_log_entry")
public class AccessLogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", updatable = false)
    private CaseNumber caseNumber;

    @Column(updatable = false)
    private PersonId subject;

    @Column(updatable = false)
    private PersonId actor;

    /** Null when somebody acts for themselves; a deputy acts for another (X3). */
    @Column(name = "on_behalf_of", updatable = false)
    private PersonId onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    @Column(name = "information_class", updatable = false)
    private InformationClass informationClass;

    @Column(updatable = false)
    private boolean written;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private Instant at;

    protected AccessLogEntry() {}

    public static AccessLogEntry of(FileAccessed fact) {
        AccessLogEntry entry = new AccessLogEntry();
        entry.caseNumber = fact.file();
        entry.subject = fact.subject();
        entry.actor = fact.actor();
        entry.relation = fact.relation();
        entry.informationClass = fact.informationClass();
        entry.written = fact.written();
        entry.why = fact.why();
        entry.at = fact.at();
        return entry;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public PersonId actor() {
        return actor;
    }

    public Relation relation() {
        return relation;
    }

    public InformationClass informationClass() {
        return informationClass;
    }

    public boolean written() {
        return written;
    }

    public Instant at() {
        return at;
    }
}
