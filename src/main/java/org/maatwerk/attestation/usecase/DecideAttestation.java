package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.WHY_OTHERWISE_IS_MISSING;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The doctor decides: recognised for a term, or not (A5, A6). Nothing and nobody else ever does (A7). */
@ApplicationScoped
@Transactional
public class DecideAttestation {

    static final String STEM = "decide-attestation";

    @Inject
    FileDoor door;

    @Inject
    DecisionPapers papers;

    @Inject
    SmtPapers team;

    @Inject
    Event<Object> facts;

    public void decide(PersonId doctor, CaseNumber caseNumber, DecisionForm form) {
        Attestation file = door.toWrite(doctor, caseNumber, D4_CRITERION_AND_REASONING, STEM);
        door.toWrite(doctor, caseNumber, D6_OUTCOME, STEM);
        facts.fire(papers.decide(file, form, whyOtherwise(file, form)));
    }

    /** Only kept when the team advised otherwise; then it must be there (A6). */
    private String whyOtherwise(Attestation file, DecisionForm form) {
        Outcome outcome = form.ruling().outcome();
        AdvisedOutcome advised = team.advised(file).orElse(AdvisedOutcome.NO_COMMON_VIEW);
        return advised.differsFrom(outcome)
                ? Written.required(form.whyOtherwise(), WHY_OTHERWISE_IS_MISSING, "why-otherwise")
                : null;
    }
}
