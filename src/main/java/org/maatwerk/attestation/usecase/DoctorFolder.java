package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.kernel.CaseNumber;

/** Everything doctors and team added to a file, opened. Whoever comes here passed the gate. */
@ApplicationScoped
class DoctorFolder {

    @Inject
    Assessments assessments;

    @Inject
    SmtPapers team;

    @Inject
    DecisionPapers decisions;

    @Inject
    ReconsiderationPapers reconsiderations;

    /** Where the file stands for its doctor. */
    DoctorStage stage(Attestation file) {
        return DoctorStage.of(
                file,
                assessments.smtRounds(file.caseNumber()).stream()
                        .reduce((earlier, later) -> later)
                        .map(SmtRound::state)
                        .orElse(null));
    }

    List<ConsultationView> consultations(CaseNumber caseNumber) {
        return assessments.consultations(caseNumber).stream()
                .map(ConsultationView::of)
                .toList();
    }

    boolean hasDecisions(CaseNumber caseNumber) {
        return !assessments.decisions(caseNumber).isEmpty();
    }

    List<DecisionView> decisions(CaseNumber caseNumber) {
        return decisions.of(caseNumber);
    }

    boolean hasRounds(CaseNumber caseNumber) {
        return !assessments.smtRounds(caseNumber).isEmpty();
    }

    List<SmtRoundView> rounds(Attestation file) {
        return team.rounds(file);
    }

    /** Null when no reconsideration was asked. */
    String newElements(CaseNumber caseNumber) {
        return reconsiderations.newElements(caseNumber).orElse(null);
    }
}
