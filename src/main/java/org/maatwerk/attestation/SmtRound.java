package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.NO_TEAM;
import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_CLOSED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * One question to the social-medical team (vraag aan het sociaal medisch team), from the staff member's consent to
 * the advice. The advice binds nobody (A6).
 */
@Entity
@Table(name = "smt_round")
public class SmtRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "assessment", nullable = false, updatable = false)
    private int assessment;

    @Column(name = "doctor", nullable = false, updatable = false)
    private PersonId doctor;

    @Column(name = "question", nullable = false, updatable = false)
    private Sealed question;

    /** The confirmed version that may be shared; null when the sketch is not. */
    @Column(name = "sketch_version", updatable = false)
    private Integer sketchVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SmtRoundState state;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "chair")
    private PersonId chair;

    @Embedded
    private SmtAdvice advice;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "round_id", nullable = false)
    @OrderBy("member")
    private List<SmtSeat> seats = new ArrayList<>();

    protected SmtRound() {}

    /**
     * @param question sealed under {@link #place} with part {@code question}
     * @param sketchVersion the confirmed version to share, or null
     */
    public SmtRound(
            CaseNumber caseNumber, int number, Asker asker, Sealed question, Integer sketchVersion, Instant at) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.assessment = asker.assessment();
        this.doctor = asker.doctor();
        this.question = question;
        this.sketchVersion = sketchVersion;
        this.state = SmtRoundState.AWAITING_CONSENT;
        this.askedAt = at;
    }

    /** The staff member agrees; from now on these members, who answer, and chairs, who close, may see the question. */
    public void consent(Set<PersonId> members, Set<PersonId> chairs, Instant at) {
        Refused.unless(state == SmtRoundState.AWAITING_CONSENT, SMT_ROUND_IS_CLOSED);
        Refused.when(members.isEmpty() || chairs.isEmpty(), NO_TEAM);
        members.stream().sorted().map(member -> new SmtSeat(member, true)).forEach(seats::add);
        chairs.stream()
                .filter(chair -> !members.contains(chair))
                .sorted()
                .map(chair -> new SmtSeat(chair, false))
                .forEach(seats::add);
        this.state = SmtRoundState.ASKED;
        this.consentedAt = at;
    }

    public void refuseConsent(Instant at) {
        Refused.unless(state == SmtRoundState.AWAITING_CONSENT, SMT_ROUND_IS_CLOSED);
        close(SmtRoundState.CONSENT_REFUSED, at);
    }

    /** @param text sealed under {@link #answerPlace} */
    public void answer(PersonId member, Sealed text, Instant at) {
        mustBeAsked();
        seatOf(member).orElseThrow(NotFound::new).answer(text, at);
    }

    /** A member with a relation to the file steps aside and loses access (A6). */
    public void recuse(PersonId member, Instant at) {
        mustBeAsked();
        seatOf(member).orElseThrow(NotFound::new).recuse(at);
    }

    /** The chair closes with one advice. */
    public void advise(PersonId closedBy, SmtAdvice given, Instant at) {
        mustBeAsked();
        this.chair = closedBy;
        this.advice = given;
        close(SmtRoundState.ADVISED, at);
    }

    /** The doctor waits no longer, or the request ended. */
    public void stop(Instant at) {
        Refused.unless(isOpen(), SMT_ROUND_IS_CLOSED);
        close(SmtRoundState.STOPPED, at);
    }

    private void close(SmtRoundState how, Instant at) {
        this.state = how;
        this.closedAt = at;
    }

    private void mustBeAsked() {
        Refused.unless(state == SmtRoundState.ASKED, SMT_ROUND_IS_CLOSED);
    }

    private Optional<SmtSeat> seatOf(PersonId member) {
        return seats.stream()
                .filter(seat -> seat.member().equals(member) && !seat.hasSteppedAside())
                .findFirst();
    }

    /** Whether this member may see the question now: asked, not stepped aside, and only while the round runs. */
    public boolean isSeated(PersonId member) {
        return state == SmtRoundState.ASKED && seatOf(member).isPresent();
    }

    /** Whether the team waits for this member's answer. */
    public boolean waitsFor(PersonId member) {
        return seatOf(member).map(SmtSeat::owesAnswer).orElse(false);
    }

    public boolean isOpen() {
        return state == SmtRoundState.AWAITING_CONSENT || state == SmtRoundState.ASKED;
    }

    public static String place(int number, String part) {
        return "smt/" + number + "/" + part;
    }

    public static String answerPlace(int number, PersonId member) {
        return place(number, "answer/" + member);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public int assessment() {
        return assessment;
    }

    public PersonId doctor() {
        return doctor;
    }

    public Sealed question() {
        return question;
    }

    /** The version of the sketch that the doctor wants to share with the team; empty when it stays closed to them. */
    public Optional<Integer> sharedSketch() {
        return Optional.ofNullable(sketchVersion);
    }

    public SmtRoundState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant consentedAt() {
        return consentedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Optional<SmtAdvice> advice() {
        return state == SmtRoundState.ADVISED ? Optional.of(advice) : Optional.empty();
    }

    public List<SmtSeat> seats() {
        return List.copyOf(seats);
    }

    /** The doctor who asks, and in which look at the file. */
    public record Asker(PersonId doctor, int assessment) {}
}
