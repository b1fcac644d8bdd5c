package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;

/** What stands in somebody's own file, for the export (X7): everything the access table lets the staff member read. */
@ApplicationScoped
class OwnPapers {

    @Inject
    FileDoor door;

    @Inject
    SealedAnswers answers;

    @Inject
    SealedSketches sketches;

    @Inject
    OwnAssessment assessment;

    List<OwnRecord> answers(CaseNumber caseNumber) {
        List<OwnRecord> records = new ArrayList<>();
        answers.of(caseNumber)
                .forEach((question, text) -> records.add(OwnRecord.of("answer")
                        .with("case", caseNumber)
                        .with("question", question)
                        .with("text", text)));
        return records;
    }

    List<OwnRecord> of(PersonId person, Attestation file) {
        List<OwnRecord> records = new ArrayList<>();
        if (file.sketch().latest() > 0) {
            door.toRead(person, file.caseNumber(), D2_SKETCH, OwnAttestationData.STEM);
            for (int number = 1; number <= file.sketch().latest(); number++) {
                records.add(sketch(person, file, number));
            }
            sketches.page(file, person)
                    .comments()
                    .forEach(comment -> records.add(OwnRecord.of("comment")
                            .with("case", file.caseNumber())
                            .with("when", comment.writtenAt())
                            .with("by", comment.author())
                            .with("text", comment.text())));
        }
        if (file.smtRound() > 0) {
            door.toRead(person, file.caseNumber(), D5_SMT_ADVICE, OwnAttestationData.STEM);
        }
        records.addAll(assessment.of(file));
        return records;
    }

    private OwnRecord sketch(PersonId person, Attestation file, int number) {
        SketchView view = sketches.version(file.caseNumber(), number, person);
        OwnRecord record = OwnRecord.of("sketch")
                .with("case", file.caseNumber())
                .with("version", number)
                .with("when", view.writtenAt())
                .with("by", view.author())
                .with("confirmed", number == file.sketch().confirmed() ? "X" : null);
        for (var part : view.content().parts().entrySet()) {
            record = record.with("sketch-" + part.getKey(), part.getValue());
        }
        return record;
    }
}
