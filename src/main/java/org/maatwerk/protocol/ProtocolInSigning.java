package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.NOT_REVIEWED_YET;
import static org.maatwerk.protocol.ProtocolStage.DRAFTING;
import static org.maatwerk.protocol.ProtocolStage.IN_FORCE;
import static org.maatwerk.protocol.ProtocolStage.SIGNING;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A protocol whose text is frozen, until all have signed it (P5, P6). */
@MappedSuperclass
public abstract class ProtocolInSigning extends ProtocolInWork {

    /** Zero while nothing waits for signatures. */
    @Column(name = "edition_to_sign")
    int editionToSign;

    /** Zero before the first one was signed; it holds while another is being written (P9). */
    @Column(name = "edition_in_force")
    int editionInForce;

    @Column(name = "review_on")
    LocalDate reviewOn;

    /** Why a new text is written while one holds; null otherwise. */
    @Enumerated(EnumType.STRING)
    @Column(name = "revision_cause")
    RevisionCause revisionCause;

    /**
     * The author offers a frozen text, which the others could read before.
     *
     * @param edition its number
     */
    public SigningAsked askSignatures(PersonId askedBy, int edition, Set<PersonId> signatories) {
        refuseUnlessIn(DRAFTING);
        refuseUnlessAuthorIs(askedBy);
        refuseUnlessReleased();
        Refused.unless(reviewedVersion > 0, NOT_REVIEWED_YET);
        editionToSign = edition;
        stage = SIGNING;
        return new SigningAsked(caseNumber(), edition, signatories);
    }

    /** Any edit voids all signatures (P5), and so does a refusal (P7). */
    public SigningVoided voidSigning(VoidCause cause) {
        refuseUnlessIn(SIGNING);
        int voided = editionToSign;
        editionToSign = 0;
        stage = DRAFTING;
        return new SigningVoided(caseNumber(), voided, cause);
    }

    /**
     * Everybody signed.
     *
     * @param review when the staff member is asked whether all is still so
     */
    public ProtocolIsInForce takeEffect(LocalDate review) {
        refuseUnlessIn(SIGNING);
        editionInForce = editionToSign;
        editionToSign = 0;
        reviewOn = review;
        revisionCause = null;
        stage = IN_FORCE;
        return new ProtocolIsInForce(caseNumber(), editionInForce, review);
    }

    /** Zero while nothing waits for signatures. */
    public int editionToSign() {
        return editionToSign;
    }

    /** Zero before the first one was signed. */
    public int editionInForce() {
        return editionInForce;
    }

    /** Whether agreements hold now, be it while they are revised (P9). */
    public boolean isInForce() {
        return editionInForce > 0 && !stage.isClosed();
    }

    /** Null before the first edition was signed. */
    public LocalDate reviewOn() {
        return reviewOn;
    }
}
