package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;
import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.confidentiality.Relation.DOCTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** The doctor reads the file they have: the sketch as it was confirmed and nothing newer (A4), and its history. */
@ApplicationScoped
@Transactional
public class ReadDoctorFile {

    static final String STEM = "doctor-file";

    @Inject
    FileDoor door;

    @Inject
    SealedSketches sketches;

    @Inject
    DoctorFolder folder;

    @Inject
    People people;

    public DoctorFileView of(PersonId doctor, CaseNumber caseNumber) {
        Attestation file = door.toSeeAs(DOCTOR, doctor, caseNumber);
        PersonView person = people.of(file.staffMember());
        return new DoctorFileView(
                caseNumber,
                folder.stage(file),
                person.name(),
                people.organisation(file.organisation()).name(),
                file.renewalOf().isPresent(),
                file.isReconsidered(),
                sketch(doctor, file),
                file.sketch().awaitsNewConfirmation(),
                file.isReconsidered() ? folder.newElements(caseNumber) : null,
                folder.consultations(caseNumber),
                rounds(doctor, file),
                decisions(doctor, file));
    }

    /** Null before the first confirmation. */
    private SketchView sketch(PersonId doctor, Attestation file) {
        int confirmed = file.sketch().confirmed();
        if (confirmed == 0) {
            return null;
        }
        door.toRead(doctor, file.caseNumber(), D2_SKETCH, STEM);
        return sketches.version(file.caseNumber(), confirmed, doctor);
    }

    private List<SmtRoundView> rounds(PersonId doctor, Attestation file) {
        if (!folder.hasRounds(file.caseNumber())) {
            return List.of();
        }
        door.toRead(doctor, file.caseNumber(), D5_SMT_ADVICE, STEM);
        return folder.rounds(file);
    }

    private List<DecisionView> decisions(PersonId doctor, Attestation file) {
        if (!folder.hasDecisions(file.caseNumber())) {
            return List.of();
        }
        door.toRead(doctor, file.caseNumber(), D4_CRITERION_AND_REASONING, STEM);
        door.toRead(doctor, file.caseNumber(), D6_OUTCOME, STEM);
        return folder.decisions(file.caseNumber());
    }
}
