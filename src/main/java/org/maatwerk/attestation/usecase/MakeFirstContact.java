package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CONTACT_CHANNEL_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CONTACT_DATE_IS_IMPOSSIBLE;
import static org.maatwerk.attestation.AttestationRefusal.CONTACT_DATE_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.attestation.FirstContactMade;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Role;

/** A central expert takes a file and speaks with the staff member for the first time; never on the own file (A13). */
@ApplicationScoped
@Transactional
public class MakeFirstContact {

    @Inject
    FileDoor door;

    @Inject
    Clock clock;

    @Inject
    Event<FirstContactMade> facts;

    @Inject
    Event<FileTaken> taken;

    /** From now on the file is this expert's, who may read what the staff member wrote. */
    public void take(PersonId expert, CaseNumber caseNumber) {
        door.fromPool(Role.CENTRAL_EXPERT, expert, caseNumber).take(expert);
        taken.fire(new FileTaken(caseNumber, expert));
    }

    public void record(PersonId expert, CaseNumber caseNumber, LocalDate on, ContactChannel channel) {
        Attestation attestation = door.fromPool(Role.CENTRAL_EXPERT, expert, caseNumber);
        Refused.unless(on != null, CONTACT_DATE_IS_MISSING, "on");
        Refused.unless(isPossible(on, attestation), CONTACT_DATE_IS_IMPOSSIBLE, "on");
        Refused.unless(channel != null, CONTACT_CHANNEL_IS_MISSING, "channel");
        facts.fire(attestation.makeFirstContact(expert, on, channel));
    }

    private boolean isPossible(LocalDate on, Attestation attestation) {
        LocalDate submitted = LocalDate.ofInstant(attestation.submittedAt(), clock.getZone());
        return !on.isBefore(submitted) && !on.isAfter(LocalDate.now(clock));
    }
}
