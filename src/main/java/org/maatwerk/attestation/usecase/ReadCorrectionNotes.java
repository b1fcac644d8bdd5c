package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The doctor reads, beside the file, what the staff member has to say about what stays as it is in it. */
@ApplicationScoped
@Transactional
public class ReadCorrectionNotes {

    @Inject
    FileDoor door;

    @Inject
    CorrectionPapers papers;

    /** Newest first; none while there is none. */
    public List<CorrectionView> of(PersonId doctor, CaseNumber caseNumber) {
        door.toSeeAs(Relation.DOCTOR, doctor, caseNumber);
        List<CorrectionView> noted = papers.of(caseNumber).stream()
                .filter(one -> one.outcome() == CorrectionOutcome.NOTED)
                .toList();
        if (!noted.isEmpty()) {
            door.toRead(doctor, caseNumber, D2_SKETCH, ReadDoctorFile.STEM);
        }
        return noted;
    }
}
