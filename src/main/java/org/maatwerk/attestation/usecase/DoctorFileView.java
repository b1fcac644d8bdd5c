package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/**
 * A file as its doctor reads it.
 *
 * @param sketch the confirmed version; null before there is one
 * @param sketchChanges whether the sketch was changed since, and waits for a new confirmation (A4)
 * @param newElements what is new in a reconsideration (A9), or null
 */
public record DoctorFileView(
        CaseNumber caseNumber,
        DoctorStage stage,
        String staffMember,
        String organisation,
        boolean renewal,
        boolean reconsideration,
        SketchView sketch,
        boolean sketchChanges,
        String newElements,
        List<ConsultationView> consultations,
        List<SmtRoundView> rounds,
        List<DecisionView> decisions)
        implements Serializable {

    /** The appointment that stands; null when there is none. */
    public ConsultationView appointment() {
        return consultations.stream()
                .filter(ConsultationView::isPlanned)
                .findFirst()
                .orElse(null);
    }

    /** Whether the doctor may ask the team, and decides once the sketch stands. */
    public boolean isInAssessment() {
        return stage.isInAssessment();
    }

    public boolean isDecided() {
        return stage == DoctorStage.RECOGNISED || stage == DoctorStage.NOT_RECOGNISED;
    }

    public boolean isWithTheTeam() {
        return stage == DoctorStage.AWAITS_CONSENT || stage == DoctorStage.WITH_TEAM;
    }

    @Override
    public String toString() {
        return "file " + caseNumber;
    }
}
