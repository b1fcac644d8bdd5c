package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.CaseNumber;

/** Notes that a deadline of the file passed. It changes nothing by itself; a person may now lapse the file (A7). */
@ApplicationScoped
@Transactional
public class NoteDeadline {

    @Inject
    Attestations attestations;

    @Inject
    Clock clock;

    /** Nothing happens for a file that is no attestation: other features' tasks have deadlines too. */
    public void passed(CaseNumber caseNumber) {
        if (attestations.find(caseNumber).isPresent()) {
            attestations.toChange(caseNumber).deadlinePassed(LocalDate.now(clock));
        }
    }
}
