package org.maatwerk.budget;

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

/** That an aid was mended (herstelling, T10). */
@Entity
@Table(name = "budget_aid_repair")
public class AidRepair {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "aid", nullable = false, updatable = false)
    private CaseNumber aid;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "repaired_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "what", nullable = false, updatable = false)
    private Sealed what;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private PersonId notedBy;

    protected AidRepair() {}

    /**
     * @param number the how manieth of the aid it is, from one on
     * @param what was done, sealed at {@link #what(CaseNumber, int)} of the request
     */
    public AidRepair(CaseNumber aid, int number, LocalDate on, Sealed what, PersonId notedBy) {
        this.aid = aid;
        this.number = number;
        this.on = on;
        this.what = what;
        this.notedBy = notedBy;
    }

    /** Where it is sealed what was done. */
    public static String what(CaseNumber aid, int number) {
        return "budget/aid/" + aid + "/repair/" + number;
    }

    public CaseNumber aid() {
        return aid;
    }

    public int number() {
        return number;
    }

    public LocalDate on() {
        return on;
    }

    public Sealed what() {
        return what;
    }

    public PersonId notedBy() {
        return notedBy;
    }
}
