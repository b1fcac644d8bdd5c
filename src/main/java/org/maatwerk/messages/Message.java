package org.maatwerk.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A mail to be sent (bericht): written with the act it tells of, sent later, kept to know that it was. */
@Entity
@Table(name = "message")
public class Message {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String occasion;

    @Column(updatable = false)
    private PersonId recipient;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageKind kind;

    @Column(name = "case_number", updatable = false)
    private CaseNumber caseNumber;

    @Column(updatable = false)
    private String path;

    @Column(name = "due_on", updatable = false)
    private LocalDate due;

    @Embedded
    private CalendarEntry appointment;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "attempt_at")
    private Instant attemptAt;

    private int attempts;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Message() {}

    public Message(Notice notice, CalendarEntry appointment, Instant now) {
        this.occasion = notice.occasion();
        this.recipient = notice.to();
        this.kind = notice.kind();
        this.caseNumber = notice.caseNumber();
        this.path = notice.path();
        this.due = notice.due();
        this.appointment = appointment;
        this.createdAt = now;
        this.attemptAt = now;
    }

    /** Sent, or no longer to be sent. */
    public void settle(Instant at) {
        settledAt = at;
    }

    /** Sending failed; later again, each time after a longer pause, and never given up. */
    public void postpone(Instant now) {
        long minutes = 1L << Math.min(attempts, 10);
        Duration pause = Duration.ofMinutes(minutes);
        attemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    public boolean isToldFor(String other) {
        return occasion.equals(other);
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** The notice that takes back the appointment of this message. */
    public Notice cancellation() {
        return new Notice(
                recipient, MessageKind.APPOINTMENT_CANCELLED, caseNumber, path, null, "cancelled:" + occasion);
    }

    public Long id() {
        return id;
    }

    public PersonId recipient() {
        return recipient;
    }

    public MessageKind kind() {
        return kind;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String path() {
        return path;
    }

    public LocalDate due() {
        return due;
    }

    public Optional<CalendarEntry> appointment() {
        return Optional.ofNullable(appointment).filter(entry -> entry.uid() != null);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }
}
