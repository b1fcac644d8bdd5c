package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_FIXED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.SOMETHING_CHANGED;
import static org.maatwerk.protocol.ProtocolStage.DRAFTING;
import static org.maatwerk.protocol.ProtocolStage.IN_FORCE;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A protocol that holds: looked at every year, and revised when work changes (P9, P10). */
@MappedSuperclass
public abstract class ProtocolInForce extends ProtocolInSigning {

    /** The staff member alone says that all is as agreed. */
    public UnchangedConfirmed confirmUnchanged(PersonId confirmedBy, LocalDate nextReview) {
        refuseUnlessIn(IN_FORCE);
        Refused.unless(confirmedBy.equals(staffMember), NOT_YOUR_PROTOCOL);
        reviewOn = nextReview;
        return new UnchangedConfirmed(caseNumber(), nextReview);
    }

    /** A new text is written; the edition in force holds until it is signed. */
    public RevisionOpened openRevision(RevisionCause cause) {
        refuseUnlessIn(IN_FORCE);
        stage = DRAFTING;
        revisionCause = cause;
        return new RevisionOpened(caseNumber(), cause);
    }

    /** Somebody new came in: what depends on the job is open again, the rest stays (P10). Empty while nothing holds alone. */
    public Optional<RevisionOpened> reviseWith(ProtocolReleased released) {
        return stage == IN_FORCE
                ? Optional.of(openRevision(
                        released.admitted().contains(hrOfficer)
                                ? RevisionCause.ENTITY_CHANGED
                                : RevisionCause.MANAGER_CHANGED))
                : Optional.empty();
    }

    /**
     * The staff member alone says that nothing needs to change after all.
     *
     * @param written whether the new text differs from the one in force
     */
    public RevisionDropped dropRevision(PersonId droppedBy, boolean written) {
        refuseUnlessIn(DRAFTING);
        Refused.unless(droppedBy.equals(staffMember), NOT_YOUR_PROTOCOL);
        Refused.unless(isInForce(), PROTOCOL_IS_ELSEWHERE);
        Refused.when(written, SOMETHING_CHANGED);
        stage = IN_FORCE;
        revisionCause = null;
        return new RevisionDropped(caseNumber(), reviewOn);
    }

    /** An agreement that the revision leaves as it is, is not written in (P9, P10). */
    public void refuseUnlessReopened(DependsOn dependsOn) {
        Refused.unless(revisionCause == null || revisionCause.reopens(dependsOn), AGREEMENT_IS_FIXED);
    }

    /** Empty unless a new text is being written while one holds. */
    public Optional<RevisionCause> revisionCause() {
        return Optional.ofNullable(revisionCause);
    }
}
