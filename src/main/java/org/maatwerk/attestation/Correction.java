package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_IS_ANSWERED;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_OUTCOME_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_PART_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.NOTHING_WAS_CORRECTED;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * The staff member's request to correct something in the own file (verbetering; GDPR, article 16), and the answer of
 * who keeps that part. What somebody decided is not rewritten: there what the staff member says stands beside it.
 */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "correction_number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, updatable = false)
    private CorrectionPart part;

    @Column(name = "keeper", nullable = false, updatable = false)
    private PersonId keeper;

    @Column(name = "sketch_version", nullable = false, updatable = false)
    private int sketchVersion;

    @Column(name = "wish", nullable = false, updatable = false)
    private Sealed wish;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CorrectionOutcome outcome;

    @Column(name = "answer")
    private Sealed answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Correction() {}

    /**
     * @param number 1 for the first one of the file
     * @throws Refused when this part of the file is not there yet, or in nobody's hands
     */
    public static Correction ask(
            Attestation file, int number, CorrectionPart part, Sealed wish, Instant at, LocalDate dueOn) {
        PersonId keeper = Optional.ofNullable(part)
                .filter(chosen -> chosen.isThereIn(file))
                .flatMap(chosen -> chosen.keeperOf(file))
                .orElseThrow(() -> new Refused(CORRECTION_PART_IS_MISSING, "part"));
        Correction correction = new Correction();
        correction.caseNumber = file.caseNumber();
        correction.number = number;
        correction.part = part;
        correction.keeper = keeper;
        correction.sketchVersion = file.sketch().latest();
        correction.wish = wish;
        correction.askedAt = at;
        correction.dueOn = dueOn;
        return correction;
    }

    /** Where the words of the staff member, and of the answer, are sealed. */
    public static String place(int number, String words) {
        return "correction/" + number + "/" + words;
    }

    /** Whether who keeps the part may say that it was corrected: only what was written anew is. */
    public boolean isCorrectedIn(Attestation file) {
        return part == CorrectionPart.SKETCH && file.sketch().latest() > sketchVersion;
    }

    public void answer(PersonId answeredBy, Attestation file, CorrectionOutcome given, Sealed words, Instant at) {
        Refused.unless(isOpen(), CORRECTION_IS_ANSWERED);
        Refused.unless(answeredBy.equals(keeper), NOT_YOUR_FILE);
        Refused.unless(given != null && given != CorrectionOutcome.STOPPED, CORRECTION_OUTCOME_IS_MISSING, "outcome");
        Refused.unless(given != CorrectionOutcome.CORRECTED || isCorrectedIn(file), NOTHING_WAS_CORRECTED, "outcome");
        outcome = given;
        answer = words;
        answeredAt = at;
    }

    /** Nobody will answer it any more. */
    public void stop(Instant at) {
        outcome = CorrectionOutcome.STOPPED;
        answeredAt = at;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public CorrectionPart part() {
        return part;
    }

    public PersonId keeper() {
        return keeper;
    }

    public Sealed wish() {
        return wish;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before the answer. */
    public CorrectionOutcome outcome() {
        return outcome;
    }

    public Sealed answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
