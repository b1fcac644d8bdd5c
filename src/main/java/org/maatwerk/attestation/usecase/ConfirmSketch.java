package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.COMMENT_IS_EMPTY;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SketchComment;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Only the staff member confirms the sketch; only a confirmed one goes to the doctor (A4). */
@ApplicationScoped
@Transactional
public class ConfirmSketch {

    static final String STEM = "confirm-sketch";

    @Inject
    FileDoor door;

    @Inject
    SealedSketches sketches;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    public SketchPage read(PersonId staffMember, CaseNumber caseNumber) {
        Attestation attestation = door.toRead(staffMember, caseNumber, D2_SKETCH, STEM);
        attestation.refuseUnlessAbout(staffMember);
        return sketches.page(attestation, staffMember);
    }

    /** @param number the version that was read */
    public void confirm(PersonId staffMember, CaseNumber caseNumber, int number) {
        Attestation attestation = door.toWrite(staffMember, caseNumber, D2_SKETCH, STEM);
        facts.fire(attestation.sketchConfirmed(staffMember, number));
    }

    /** @param remark what should be different, kept as a comment */
    public void sendBack(PersonId staffMember, CaseNumber caseNumber, int number, String remark) {
        Attestation attestation = door.toWrite(staffMember, caseNumber, D2_SKETCH, STEM);
        attestation.refuseUnlessAbout(staffMember);
        String clean = Written.required(remark, SketchComment.LONGEST, COMMENT_IS_EMPTY, "remark");
        facts.fire(attestation.sendSketchBack(number));
        sketches.comment(caseNumber, number, staffMember, clock.instant(), clean);
    }
}
