package org.maatwerk.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** One line of the access log (D-5), to read; it is written by {@link AccessLog#add} alone and never changed. */
@Entity
@Table(name = "access_log")
public class AccessLogEntry {

    @Id
    @Column(name = "seq", updatable = false)
    private long sequence;

    @Column(name = "case_number", updatable = false)
    private CaseNumber caseNumber;

    @Column(updatable = false)
    private PersonId subject;

    @Column(updatable = false)
    private PersonId actor;

    /** Null when somebody acts for themselves; a deputy acts for another (X3). */
    @Column(name = "on_behalf_of", updatable = false)
    private PersonId onBehalfOf;

    @Column(updatable = false)
    private String roles;

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

    @Column(name = "break_glass", updatable = false)
    private boolean breakGlass;

    protected AccessLogEntry() {}

    public long sequence() {
        return sequence;
    }

    /** All that was noted, without its place in the chain. */
    public NotedAccess noted() {
        return new NotedAccess(
                caseNumber,
                subject,
                actor,
                onBehalfOf,
                roles,
                relation,
                informationClass,
                written,
                why,
                at,
                breakGlass);
    }
}
