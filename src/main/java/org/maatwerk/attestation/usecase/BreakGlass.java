package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.confidentiality.Relation.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Stage;
import org.maatwerk.confidentiality.BrokenGlass;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * An expert opens a file that is not theirs because something cannot wait: with a reason, for an hour at most, and
 * only to read what its own expert reads (D1, D2, D6). Every reading is noted as one in an emergency (D-5).
 */
@ApplicationScoped
@Transactional
public class BreakGlass {

    static final String STEM = "break-glass";

    @Inject
    EmergencyDoor door;

    @Inject
    BrokenGlass glass;

    @Inject
    Gate gate;

    @Inject
    EmergencyReading reading;

    /** For the page on which one asks: it opens to whoever may ask. */
    public void admit(PersonId actor) {
        door.admit(actor);
    }

    /** @return the file that is open now */
    public CaseNumber open(PersonId actor, String number, String reason) {
        Attestation file = door.toBreak(actor, number);
        glass.open(actor, Parties.fileOf(file), reason);
        return file.caseNumber();
    }

    /** @throws NotFound when the actor did not open it, or the time is over */
    public EmergencyFileView read(PersonId actor, CaseNumber caseNumber) {
        Attestation file = door.whileBroken(actor, caseNumber);
        Instant until = glass.until(actor, caseNumber).orElseThrow(NotFound::new);
        note(actor, file, D2_SKETCH);
        boolean recognised = file.stage() == Stage.AWAITING_PROTOCOL;
        if (recognised) {
            note(actor, file, D6_OUTCOME);
        }
        return reading.of(file, until, actor, recognised);
    }

    private void note(PersonId actor, Attestation file, InformationClass read) {
        gate.readInEmergency(actor, Parties.fileOf(file), EXPERT, read, STEM);
    }
}
