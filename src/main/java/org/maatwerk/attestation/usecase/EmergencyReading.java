package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** What there is to read in an emergency. Whoever comes here passed the gate. */
@ApplicationScoped
class EmergencyReading {

    @Inject
    SealedAnswers answers;

    @Inject
    SealedSketches sketches;

    @Inject
    People people;

    EmergencyFileView of(Attestation file, Instant until, PersonId reader, boolean recognised) {
        PersonView person = people.of(file.staffMember());
        int latest = file.sketch().latest();
        return new EmergencyFileView(
                file.caseNumber(),
                until,
                person.name(),
                person.email(),
                people.organisation(file.organisation()).name(),
                ExpertStage.of(file.stage()),
                answers.of(file.caseNumber()),
                latest == 0 ? null : sketches.version(file.caseNumber(), latest, reader),
                recognised ? file.outcome().map(OutcomeView::of).orElseThrow() : null);
    }
}
