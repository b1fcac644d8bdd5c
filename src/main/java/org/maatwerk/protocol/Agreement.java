package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;

/**
 * One agreement from some version of the protocol on (afspraak): a later row with the same number follows it, none is
 * changed (P3, P4). The words are sealed; what one counts by is not.
 */
@Entity
@Table(name = "protocol_agreement")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    /** The same in every version of this agreement; from 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "since_version", nullable = false, updatable = false)
    private int since;

    @Column(name = "removed", nullable = false, updatable = false)
    private boolean removed;

    @Column(name = "measure", updatable = false)
    private String measure;

    @Column(name = "what", nullable = false, updatable = false)
    private Sealed what;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false, updatable = false)
    private MeasureCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "who", nullable = false, updatable = false)
    private Doer who;

    @Column(name = "by_when", nullable = false, updatable = false)
    private LocalDate by;

    @Column(name = "costed", nullable = false, updatable = false)
    private boolean costed;

    @Enumerated(EnumType.STRING)
    @Column(name = "depends_on", nullable = false, updatable = false)
    private DependsOn dependsOn;

    protected Agreement() {}

    /** @param what the words of the content, sealed at {@link #place} */
    public Agreement(CaseNumber caseNumber, int number, int since, AgreementContent content, Sealed what) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.since = since;
        this.measure = content.measure();
        this.what = what;
        this.category = content.category();
        this.who = content.who();
        this.by = content.by();
        this.costed = content.costed();
        this.dependsOn = content.dependsOn();
    }

    /** As the constructor, for the version in which the agreement was taken out; the words stay to be compared with. */
    public static Agreement takenOut(
            CaseNumber caseNumber, int number, int since, AgreementContent content, Sealed what) {
        Agreement last = new Agreement(caseNumber, number, since, content, what);
        last.removed = true;
        return last;
    }

    /** Readable. */
    public AgreementContent content(String words) {
        return new AgreementContent(measure, words, category, who, by, costed, dependsOn);
    }

    /** Where the words of this row are sealed. */
    public static String place(int number, int version) {
        return "protocol/agreement/" + number + "/" + version;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    /** The version of the protocol that it came with. */
    public int since() {
        return since;
    }

    public boolean isRemoved() {
        return removed;
    }

    public Sealed what() {
        return what;
    }

    public boolean isCosted() {
        return costed;
    }

    public MeasureCategory category() {
        return category;
    }

    public DependsOn dependsOn() {
        return dependsOn;
    }
}
