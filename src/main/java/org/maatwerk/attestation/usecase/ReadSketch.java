package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Reads a sketch: its makers every version, everybody else who may read it the confirmed one (A4). */
@ApplicationScoped
@Transactional
public class ReadSketch {

    static final String STEM = "read-sketch";

    @Inject
    FileDoor door;

    @Inject
    SealedSketches sketches;

    /**
     * The version that was confirmed last; for the doctor, who gets nothing else.
     *
     * @throws NotFound when none was confirmed
     */
    public SketchView confirmed(PersonId actor, CaseNumber caseNumber) {
        Attestation attestation = door.toRead(actor, caseNumber, D2_SKETCH, STEM);
        return existing(actor, caseNumber, attestation.sketch().confirmed());
    }

    /** Any version, for its makers. */
    public SketchView version(PersonId actor, CaseNumber caseNumber, int number) {
        Attestation attestation = door.toRead(actor, caseNumber, D2_SKETCH, STEM);
        attestation.refuseUnlessSketchedBy(actor);
        return existing(actor, caseNumber, number);
    }

    private SketchView existing(PersonId actor, CaseNumber caseNumber, int number) {
        if (number < 1) {
            throw new NotFound();
        }
        SketchView version = sketches.version(caseNumber, number, actor);
        if (version.number() != number) {
            throw new NotFound();
        }
        return version;
    }
}
