package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SketchConfirmed;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A sketch that changed after its confirmation asks for a new one; until then the doctor keeps the old one (A4). */
@ApplicationScoped
@Transactional
public class ReconfirmSketch {

    static final String STEM = "reconfirm-sketch";

    @Inject
    FileDoor door;

    @Inject
    SealedSketches sketches;

    @Inject
    Event<SketchConfirmed> facts;

    public SketchChangeView read(PersonId staffMember, CaseNumber caseNumber) {
        Attestation attestation = door.toRead(staffMember, caseNumber, D2_SKETCH, STEM);
        attestation.refuseUnlessAbout(staffMember);
        SketchPage page = sketches.page(attestation, staffMember);
        SketchView confirmed = sketches.version(caseNumber, attestation.sketch().confirmed(), staffMember);
        List<SketchSection> changed = page.newest().content().differingFrom(confirmed.content());
        return new SketchChangeView(page, confirmed, changed);
    }

    /** @param number the version that was read */
    public void confirm(PersonId staffMember, CaseNumber caseNumber, int number) {
        Attestation attestation = door.toWrite(staffMember, caseNumber, D2_SKETCH, STEM);
        facts.fire(attestation.sketchConfirmed(staffMember, number));
    }
}
