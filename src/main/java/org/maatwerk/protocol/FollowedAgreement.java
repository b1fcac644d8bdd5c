package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.ALREADY_DELIVERED;
import static org.maatwerk.protocol.ProtocolRefusal.DELIVERY_STILL_TO_COME;
import static org.maatwerk.protocol.ProtocolRefusal.FOLLOW_UP_ENDED;
import static org.maatwerk.protocol.ProtocolRefusal.NOTHING_TO_MEND;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_ASKED_NOW;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A material agreement in force (opgevolgde afspraak): delivered is not done. It is closed only when the staff member
 * says at the last of three asks that it works (P11).
 */
@Entity
@Table(name = "protocol_followed_agreement")
public class FollowedAgreement {

    /** At delivery, and after each of two terms. */
    public static final int LAST_ASK = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "since_version", nullable = false, updatable = false)
    private int since;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "delivered_by")
    private PersonId deliveredBy;

    /** How many times it was due to be asked. */
    @Column(name = "asks")
    private int asks;

    /** Which of them has the last answer. */
    @Column(name = "answered")
    private int answered;

    @Column(name = "to_mend")
    private boolean toMend;

    @Column(name = "works_since")
    private LocalDate worksSince;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected FollowedAgreement() {}

    /** @param since the version of the protocol that the agreement came with */
    public FollowedAgreement(CaseNumber caseNumber, int number, int since) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.since = since;
    }

    /** Whoever sees to it says that it is there; the staff member is asked at once. */
    public void deliver(PersonId by, LocalDate on, LocalDate today) {
        refuseWhenEnded();
        Refused.unless(deliveredOn == null, ALREADY_DELIVERED);
        Refused.unless(on != null && !on.isAfter(today), DELIVERY_STILL_TO_COME, "delivered-on");
        deliveredOn = on;
        deliveredBy = by;
        asks = 1;
    }

    /** The time has come to ask once more; what was taken out meanwhile is asked of nobody. */
    public void askAgain(int ask) {
        if (isRunning()) {
            asks = Math.max(asks, ask);
        }
    }

    /** @return which ask it answers */
    public int answer(boolean works, LocalDate on) {
        refuseWhenEnded();
        Refused.unless(isAsked(), NOT_ASKED_NOW);
        answered = asks;
        toMend = !works;
        if (works && asks == LAST_ASK) {
            worksSince = on;
        }
        return answered;
    }

    /** Something was done about it: the staff member is asked again. */
    public void mend() {
        refuseWhenEnded();
        Refused.unless(toMend, NOTHING_TO_MEND);
        toMend = false;
        answered = asks - 1;
    }

    /** It is no part any more of what holds. */
    public void end(LocalDate on) {
        endedOn = on;
    }

    private void refuseWhenEnded() {
        Refused.unless(isRunning(), FOLLOW_UP_ENDED);
    }

    /** Whether somebody still has to do or to say something about it, now or later. */
    public boolean isRunning() {
        return endedOn == null && worksSince == null;
    }

    public boolean isToDeliver() {
        return isRunning() && deliveredOn == null;
    }

    public boolean isAsked() {
        return isRunning() && !toMend && asks > answered;
    }

    public boolean isToMend() {
        return isRunning() && toMend;
    }

    public FollowUpState state() {
        if (worksSince != null) {
            return FollowUpState.WORKS;
        }
        if (endedOn != null) {
            return FollowUpState.ENDED;
        }
        if (deliveredOn == null) {
            return FollowUpState.TO_DELIVER;
        }
        if (toMend) {
            return FollowUpState.TO_MEND;
        }
        return asks > answered ? FollowUpState.ASKED : FollowUpState.IN_USE;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public int since() {
        return since;
    }

    /** Null before. */
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** Null before. */
    public PersonId deliveredBy() {
        return deliveredBy;
    }
}
