package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D1_EXISTENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member stops, at any time before registration, without a reason (A10). */
@ApplicationScoped
@Transactional
public class WithdrawRequest {

    static final String STEM = "withdraw-request";

    @Inject
    FileDoor door;

    @Inject
    RetentionToday retention;

    @Inject
    Clock clock;

    @Inject
    Event<RequestWithdrawn> facts;

    /** When what was written is erased, for who withdraws today (X6). */
    public LocalDate erasedOn() {
        return retention.now().ofClosedFile(LocalDate.now(clock));
    }

    public void withdraw(PersonId staffMember, CaseNumber caseNumber) {
        Attestation attestation = door.toWrite(staffMember, caseNumber, D1_EXISTENCE, STEM);
        facts.fire(attestation.withdraw(staffMember, LocalDate.now(clock), retention.now()));
    }
}
