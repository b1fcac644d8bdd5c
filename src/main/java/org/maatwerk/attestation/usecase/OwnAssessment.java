package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.OwnRecord;

/** Appointments, the team's conclusion, own new elements and letters of somebody's own file, for the export (X7). */
@ApplicationScoped
class OwnAssessment {

    @Inject
    Assessments assessments;

    @Inject
    SmtPapers smtPapers;

    @Inject
    ReconsiderationPapers reconsiderations;

    @Inject
    Documents documents;

    List<OwnRecord> of(Attestation file) {
        CaseNumber caseNumber = file.caseNumber();
        List<OwnRecord> records = new ArrayList<>();
        assessments.consultations(caseNumber).stream()
                .map(ConsultationView::of)
                .forEach(held -> records.add(OwnRecord.of("consultation")
                        .with("case", caseNumber)
                        .with("when", held.at())
                        .with("manner", held.manner())
                        .with("place", held.place())
                        .with("state", held.state())));
        assessments.smtRounds(caseNumber).stream()
                .filter(round -> round.advice().isPresent())
                .forEach(round -> records.add(OwnRecord.of("smt-conclusion")
                        .with("case", caseNumber)
                        .with("when", round.closedAt())
                        .with("text", smtPapers.conclusion(round))));
        reconsiderations
                .newElements(caseNumber)
                .ifPresent(text -> records.add(
                        OwnRecord.of("new-elements").with("case", caseNumber).with("text", text)));
        documents
                .of(caseNumber)
                .forEach(letter -> records.add(OwnRecord.of("letter")
                        .with("case", caseNumber)
                        .with("when", letter.keptAt())
                        .with("file", letter.fileName())));
        return records;
    }
}
