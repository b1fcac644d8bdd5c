package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CONSULTATION_NOT_HELD;
import static org.maatwerk.attestation.AttestationRefusal.NO_CRITERIA_LIST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.CriteriaLists;
import org.maatwerk.attestation.Criterion;
import org.maatwerk.attestation.Decision;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;

/** What a decision stands on, a held consultation and the list of that day, and where decisions are kept (A5). */
@ApplicationScoped
class DecisionBook {

    @Inject
    Assessments assessments;

    @Inject
    CriteriaLists criteriaLists;

    /** The consultation the doctor held in this look at the file; without it no decision (A5). */
    Consultation held(Attestation file) {
        return assessments.consultations(file.caseNumber()).stream()
                .filter(Consultation::isHeld)
                .filter(consultation -> consultation.assessment() == file.assessment())
                .filter(consultation -> consultation.doctor().equals(file.doctor()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refused(CONSULTATION_NOT_HELD));
    }

    /** The list that was valid on the day of the consultation (A5). */
    CriteriaList listFor(Consultation held) {
        return criteriaLists.validOn(held.day()).orElseThrow(() -> new Refused(NO_CRITERIA_LIST));
    }

    /** The criterion as it was when it was chosen, whatever came later (X4). */
    Criterion criterion(Decision decision, String code) {
        return criteriaLists.find(decision.criteriaList()).orElseThrow().criterion(code);
    }

    void keep(Decision decision) {
        assessments.add(decision);
    }

    List<Decision> of(CaseNumber caseNumber) {
        return assessments.decisions(caseNumber);
    }
}
