package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.ALREADY_ANSWERED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The place of one member in one question to the team (zetel): asked, answered once, or stepped aside (A6). */
@Entity
@Table(name = "smt_seat")
public class SmtSeat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "member", nullable = false, updatable = false)
    private PersonId member;

    /** Whether this person's answer is asked; a chair only closes. */
    @Column(name = "asked", nullable = false, updatable = false)
    private boolean asked;

    @Column(name = "answer")
    private Sealed answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "recused_at")
    private Instant recusedAt;

    protected SmtSeat() {}

    SmtSeat(PersonId member, boolean asked) {
        this.member = member;
        this.asked = asked;
    }

    void answer(Sealed text, Instant at) {
        if (!asked) {
            throw new NotFound();
        }
        Refused.when(answeredAt != null, ALREADY_ANSWERED);
        this.answer = text;
        this.answeredAt = at;
    }

    void recuse(Instant at) {
        this.recusedAt = at;
    }

    public PersonId member() {
        return member;
    }

    /** Sealed under {@link SmtRound#answerPlace}; null as long as there is none. */
    public Sealed answer() {
        return answer;
    }

    /** Whether the team waits for this person's answer. */
    public boolean owesAnswer() {
        return asked && answeredAt == null && recusedAt == null;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean hasAnswered() {
        return answeredAt != null;
    }

    public boolean hasSteppedAside() {
        return recusedAt != null;
    }
}
