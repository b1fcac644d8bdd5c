package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D1_EXISTENCE;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.OutcomeGiven;
import org.maatwerk.attestation.RequestDrafts;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** The own files of a staff member, and the request they are still writing (X7). Never the doctor's reasoning (D4). */
@ApplicationScoped
class OwnAttestationData implements OwnData {

    static final String STEM = "export-my-data";

    @Inject
    Attestations attestations;

    @Inject
    RequestDrafts drafts;

    @Inject
    FileDoor door;

    @Inject
    OwnPapers papers;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        List<OwnRecord> records = new ArrayList<>();
        drafts.of(person).ifPresent(draft -> {
            records.add(OwnRecord.of("request-draft").with("case", draft.caseNumber()));
            records.addAll(papers.answers(draft.caseNumber()));
        });
        attestations.ofStaffMember(person).forEach(file -> {
            records.add(file(person, file));
            records.addAll(papers.answers(file.caseNumber()));
            records.addAll(papers.of(person, file));
        });
        return records;
    }

    private OwnRecord file(PersonId person, Attestation file) {
        door.toRead(person, file.caseNumber(), D1_EXISTENCE, STEM);
        OwnRecord record = OwnRecord.of("file")
                .with("case", file.caseNumber())
                .with("stage", file.stage())
                .with("submitted", file.submittedAt())
                .with("first-contact", file.firstContactOn())
                .with("closed", file.closedOn())
                .with("kept-until", file.destroyAfter());
        return file.outcome()
                .map(outcome -> outcome(person, file, record, outcome))
                .orElse(record);
    }

    private OwnRecord outcome(PersonId person, Attestation file, OwnRecord record, OutcomeGiven outcome) {
        door.toRead(person, file.caseNumber(), D6_OUTCOME, STEM);
        OutcomeView view = OutcomeView.of(outcome);
        return record.with("outcome", view.outcome()).with("from", view.from()).with("until", view.until());
    }
}
