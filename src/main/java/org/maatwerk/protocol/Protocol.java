package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolStage.DECLINED;
import static org.maatwerk.protocol.ProtocolStage.GO_AHEAD;
import static org.maatwerk.protocol.ProtocolStage.PROPOSED;
import static org.maatwerk.protocol.ProtocolStage.TO_PROPOSE;
import static org.maatwerk.protocol.ProtocolStage.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * The written record of a conversation of four, with its agreements (integratieprotocol): one file of one staff member.
 * Its text lives elsewhere, sealed; here stands how far it is and whose it is. Line manager and HR officer have no part
 * in it before the staff member's go-ahead (D-6).
 */
@Entity
@Table(name = "protocol")
public class Protocol extends ProtocolInForce {

    protected Protocol() {}

    private static Protocol of(CaseNumber caseNumber, PersonId staffMember, OrganisationKey organisation, Instant at) {
        Protocol protocol = new Protocol();
        protocol.caseNumber = caseNumber.value();
        protocol.staffMember = staffMember;
        protocol.openFor = staffMember;
        protocol.organisation = organisation;
        protocol.openedAt = at;
        return protocol;
    }

    /** The doctor recognised: the expert of that file speaks about it first. */
    public static Protocol afterRecognition(
            CaseNumber caseNumber,
            PersonId staffMember,
            OrganisationKey organisation,
            CaseNumber attestation,
            PersonId expert,
            Instant at) {
        Protocol protocol = of(caseNumber, staffMember, organisation, at);
        protocol.ground = ProtocolGround.INTERNAL_RECOGNITION;
        protocol.attestation = attestation;
        protocol.author = expert;
        protocol.stage = TO_PROPOSE;
        return protocol;
    }

    /** @param adviser who will lead it, when a reintegration adviser proposes; else null */
    public static Protocol propose(
            CaseNumber caseNumber, PersonId staffMember, OrganisationKey organisation, PersonId adviser, Instant at) {
        Protocol protocol = of(caseNumber, staffMember, organisation, at);
        protocol.author = adviser;
        protocol.ground = adviser == null ? null : ProtocolGround.REINTEGRATION;
        protocol.stage = PROPOSED;
        return protocol;
    }

    /** The fact that goes with a new one. */
    public ProtocolOpened opened() {
        return new ProtocolOpened(caseNumber(), staffMember, author, stage == TO_PROPOSE);
    }

    /** The expert asks the staff member of a recognition whether there may be a conversation. */
    public GoAheadAsked askGoAhead(PersonId askedBy) {
        refuseUnlessIn(TO_PROPOSE);
        Refused.unless(askedBy.equals(author), NOT_YOUR_PROTOCOL);
        stage = PROPOSED;
        return new GoAheadAsked(caseNumber(), staffMember);
    }

    /** The staff member comes first, and need not wait for the expert; empty when it was asked before. */
    public Optional<GoAheadAsked> askedByStaffMember() {
        if (stage != TO_PROPOSE) {
            return Optional.empty();
        }
        stage = PROPOSED;
        return Optional.of(new GoAheadAsked(caseNumber(), staffMember));
    }

    /** Whether the staff member is to say yes or no now. */
    public void refuseUnlessAsked() {
        refuseUnlessIn(PROPOSED);
    }

    /** From now on line manager and HR officer have a part in it (D-6). */
    public GoAheadGiven giveGoAhead(PersonId givenBy, GoAhead goAhead, LocalDate on) {
        refuseUnlessIn(PROPOSED);
        Refused.unless(givenBy.equals(staffMember), NOT_YOUR_PROTOCOL);
        ground = goAhead.ground();
        attestation = goAhead.attestation();
        external = goAhead.external();
        lineManager = goAhead.lineManager();
        hrOfficer = goAhead.hrOfficer();
        goAheadOn = on;
        stage = GO_AHEAD;
        return new GoAheadGiven(caseNumber(), author);
    }

    /** @param kept how long a protocol is kept that was not signed */
    public GoAheadRefused refuseGoAhead(PersonId refusedBy, LocalDate on, Period kept) {
        refuseUnlessIn(PROPOSED);
        Refused.unless(refusedBy.equals(staffMember), NOT_YOUR_PROTOCOL);
        close(DECLINED, on, kept);
        return new GoAheadRefused(caseNumber());
    }

    /** The staff member stops, without a reason. */
    public ProtocolWithdrawn withdraw(PersonId withdrawnBy, LocalDate on, Period kept) {
        Refused.unless(withdrawnBy.equals(staffMember), NOT_YOUR_PROTOCOL);
        refuseWhenEnded();
        Refused.unless(mayBeWithdrawn(), PROTOCOL_IS_ELSEWHERE);
        close(WITHDRAWN, on, kept);
        return new ProtocolWithdrawn(caseNumber());
    }

    /** What it starts from was withdrawn (A10): at any step before a signature. */
    public ProtocolWithdrawn endWithRecognition(LocalDate on, Period kept) {
        refuseWhenEnded();
        close(WITHDRAWN, on, kept);
        return new ProtocolWithdrawn(caseNumber());
    }

    /** Before the go-ahead there is nothing to withdraw: then one says no. What was signed holds until it is revised (P9). */
    public boolean mayBeWithdrawn() {
        return !stage.isClosed() && !stage.isBeforeGoAhead() && !isInForce();
    }

    private void close(ProtocolStage end, LocalDate on, Period kept) {
        stage = end;
        openFor = null;
        closedOn = on;
        destroyAfter = on.plus(kept);
    }
}
