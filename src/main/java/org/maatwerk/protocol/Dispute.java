package org.maatwerk.protocol;

import static org.maatwerk.protocol.DisputeStage.ESCALATED_HEAD;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HR;
import static org.maatwerk.protocol.DisputeStage.MEDIATION;
import static org.maatwerk.protocol.DisputeStage.SETTLED;
import static org.maatwerk.protocol.ProtocolRefusal.DISPUTE_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOURS_TO_DECIDE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * An agreement for which somebody does not sign (betwiste afspraak): P7. It lies with who leads the protocol, then with
 * HR, then with the head of the entity, until it has an outcome; it never ends without one.
 */
@Entity
@Table(name = "protocol_dispute")
public class Dispute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "agreement", nullable = false, updatable = false)
    private int agreement;

    @Column(name = "since_version", nullable = false, updatable = false)
    private int since;

    @Embedded
    private DisputeRefusal refusal;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private DisputeStage stage;

    @Column(name = "decider")
    private PersonId decider;

    @Column(name = "split_off", nullable = false)
    private boolean splitOff;

    @Column(name = "mediation")
    private Sealed mediation;

    @Embedded
    private DisputeRuling ruling;

    protected Dispute() {}

    /**
     * @param number from 1, within the protocol
     * @param agreement its number
     * @param since the version it came with: those are the words that are refused
     */
    public Dispute(CaseNumber caseNumber, int number, int agreement, int since, DisputeRefusal refusal) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.agreement = agreement;
        this.since = since;
        this.refusal = refusal;
        this.stage = MEDIATION;
    }

    /** Where a text of dispute so many is sealed. */
    public static String place(int number, String which) {
        return "protocol/dispute/" + number + "/" + which;
    }

    /** Nobody found a way out: HR decides, or the head of the entity where HR is who refused. */
    public DisputePassedOn passOn(DisputeStage to, PersonId next, Sealed tried) {
        refuseUnlessAt(MEDIATION);
        mediation = tried;
        return passOn(to, next);
    }

    /** HR leaves it to the head of the entity. */
    public DisputePassedOn passOnToHead(PersonId passedOnBy, PersonId head) {
        refuseUnlessAt(ESCALATED_HR);
        refuseUnlessDecidedBy(passedOnBy);
        return passOn(ESCALATED_HEAD, head);
    }

    private DisputePassedOn passOn(DisputeStage to, PersonId next) {
        DisputeStage from = stage;
        stage = to;
        decider = next;
        return new DisputePassedOn(caseNumber, number, from, next);
    }

    /** @param byItsTask whether who settles it is who it lies with */
    public DisputeSettled settle(DisputeRuling with, boolean byItsTask) {
        Refused.unless(isOpen(), DISPUTE_IS_ELSEWHERE);
        DisputeStage at = stage;
        stage = SETTLED;
        ruling = with;
        return new DisputeSettled(caseNumber, number, at, byItsTask, with.outcome(), with.by());
    }

    /** The agreement leaves the text that is offered to sign, and comes back when that was agreed. */
    public void splitOff() {
        Refused.unless(isOpen() && !splitOff, DISPUTE_IS_ELSEWHERE);
        splitOff = true;
    }

    public void takeIn() {
        Refused.unless(mayBeTakenIn(), DISPUTE_IS_ELSEWHERE);
        splitOff = false;
    }

    /** Whether it was left out, and may stand in the text: it lies open, or was settled so. */
    public boolean mayBeTakenIn() {
        return splitOff && (isOpen() || ruling.outcome().comesBack());
    }

    public void refuseUnlessAt(DisputeStage expected) {
        Refused.unless(stage == expected, DISPUTE_IS_ELSEWHERE);
    }

    public void refuseUnlessDecidedBy(PersonId person) {
        Refused.unless(stage == ESCALATED_HR || stage == ESCALATED_HEAD, DISPUTE_IS_ELSEWHERE);
        Refused.unless(isDecidedBy(person), NOT_YOURS_TO_DECIDE);
    }

    /** Whether it lies with this person now. */
    public boolean isDecidedBy(PersonId person) {
        return isOpen() && person.equals(decider);
    }

    public boolean isOpen() {
        return stage != SETTLED;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    /** The number of the agreement. */
    public int agreement() {
        return agreement;
    }

    /** The version with which the words came that were refused. */
    public int since() {
        return since;
    }

    public DisputeRefusal refusal() {
        return refusal;
    }

    public DisputeStage stage() {
        return stage;
    }

    /** Whom it was passed on to last; null in mediation. */
    public PersonId decider() {
        return decider;
    }

    public boolean isSplitOff() {
        return splitOff;
    }

    /** What was tried; null in mediation. */
    public Sealed mediation() {
        return mediation;
    }

    /** Null while it is open. */
    public DisputeRuling ruling() {
        return isOpen() ? null : ruling;
    }
}
