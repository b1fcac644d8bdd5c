package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.NO_FILE_FOR_EMERGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FreshSignIn;
import org.maatwerk.people.Role;

/** Who may open which file in an emergency: a central expert, every file that goes on and is not their own (A13). */
@ApplicationScoped
class EmergencyDoor {

    @Inject
    Attestations attestations;

    @Inject
    Parties parties;

    @Inject
    FreshSignIn freshSignIn;

    @Inject
    Clock clock;

    /** @throws NotFound for everybody who is no expert today */
    void admit(PersonId actor) {
        if (!parties.hasRole(actor, Role.CENTRAL_EXPERT, LocalDate.now(clock))) {
            throw new NotFound();
        }
        freshSignIn.demand(actor);
    }

    /** The same refusal whatever stands in the way: it may tell nobody that there is a file (D-1). */
    Attestation toBreak(PersonId actor, String number) {
        admit(actor);
        String shape = number == null ? "" : number.strip();
        if (!CaseNumber.isOne(shape)) {
            throw noFile();
        }
        return attestations
                .find(new CaseNumber(shape))
                .filter(file -> isOpenTo(actor, file))
                .orElseThrow(EmergencyDoor::noFile);
    }

    /** The file again, while it is open: what ended meanwhile, or became that of somebody related, is not there. */
    Attestation whileBroken(PersonId actor, CaseNumber caseNumber) {
        admit(actor);
        return attestations
                .find(caseNumber)
                .filter(file -> isOpenTo(actor, file))
                .orElseThrow(NotFound::new);
    }

    private boolean isOpenTo(PersonId actor, Attestation file) {
        return !file.stage().isClosed() && !parties.isInvolved(actor, file);
    }

    private static Refused noFile() {
        return new Refused(NO_FILE_FOR_EMERGENCY, "number");
    }
}
