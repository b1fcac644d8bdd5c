package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;

/** What the staff member said when asked whether something works (antwoord op "werkt het?"); the words are sealed (P11). */
@Entity
@Table(name = "protocol_works_answer")
public class WorksAnswer {

    /** The most characters of the words. */
    public static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    /** The how-manieth answer of this file, from 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "agreement", nullable = false, updatable = false)
    private int agreement;

    @Column(name = "since_version", nullable = false, updatable = false)
    private int since;

    @Column(name = "ask", nullable = false, updatable = false)
    private int ask;

    @Column(name = "works", nullable = false, updatable = false)
    private boolean works;

    @Column(name = "words", updatable = false)
    private Sealed words;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    protected WorksAnswer() {}

    /** @param words sealed at {@link #place}; null when there are none */
    public WorksAnswer(int number, FollowedAgreement of, int ask, boolean works, Sealed words, Instant answeredAt) {
        this.caseNumber = of.caseNumber();
        this.number = number;
        this.agreement = of.number();
        this.since = of.since();
        this.ask = ask;
        this.works = works;
        this.words = words;
        this.answeredAt = answeredAt;
    }

    /** Where the words of answer so many are sealed. */
    public static String place(int number) {
        return "protocol/works/" + number;
    }

    public boolean isAbout(FollowedAgreement followed) {
        return followed.number() == agreement && followed.since() == since;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public int ask() {
        return ask;
    }

    public boolean works() {
        return works;
    }

    /** Null when there are none. */
    public Sealed words() {
        return words;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
