package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D1_EXISTENCE;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.OutcomeGiven;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member reads where the own file stands; also when it is closed. */
@ApplicationScoped
@Transactional
public class ReadOwnFile {

    static final String STEM = "own-file";

    @Inject
    FileDoor door;

    @Inject
    OwnFolder folder;

    @Inject
    Attestations attestations;

    @Inject
    Clock clock;

    /** All own files, newest first. */
    public List<OwnFileLine> all(PersonId staffMember) {
        return attestations.ofStaffMember(staffMember).stream()
                .map(file -> new OwnFileLine(file.caseNumber(), file.stage(), file.submittedAt()))
                .toList();
    }

    public OwnFileView of(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toRead(staffMember, caseNumber, D1_EXISTENCE, STEM);
        file.refuseUnlessAbout(staffMember);
        LocalDate today = LocalDate.now(clock);
        return new OwnFileView(
                caseNumber,
                file.stage(),
                file.isReconsidered(),
                file.submittedAt(),
                folder.people(file),
                file.firstContactOn(),
                file.sketch().confirmed(),
                folder.appointment(caseNumber),
                outcome(staffMember, file),
                file.closedOn(),
                folder.waiting(caseNumber, staffMember),
                folder.letters(caseNumber),
                file.isSketchable(),
                file.mayBeWithdrawn(),
                file.isRenewableOn(today),
                reconsiderableUntil(file, today));
    }

    private OutcomeView outcome(PersonId staffMember, Attestation file) {
        if (file.outcome().isEmpty()) {
            return null;
        }
        door.toRead(staffMember, file.caseNumber(), D6_OUTCOME, STEM);
        return file.outcome().map(OutcomeView::of).orElseThrow();
    }

    private static LocalDate reconsiderableUntil(Attestation file, LocalDate today) {
        return file.isReconsiderableOn(today)
                ? file.outcome().map(OutcomeGiven::reconsiderableUntil).orElseThrow()
                : null;
    }
}
