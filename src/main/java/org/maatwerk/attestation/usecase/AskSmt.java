package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.NO_TEAM;
import static org.maatwerk.attestation.AttestationRefusal.QUESTION_IS_MISSING;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** In doubt the doctor asks the social-medical team; the question leaves only with the staff member's consent (A6). */
@ApplicationScoped
@Transactional
public class AskSmt {

    static final String STEM = "ask-smt";

    @Inject
    FileDoor door;

    @Inject
    SmtPapers papers;

    @Inject
    SmtTeam team;

    @Inject
    Event<Object> facts;

    /** @param shareSketch whether the team may read the sketch as it was last confirmed */
    public void ask(PersonId doctor, CaseNumber caseNumber, String question, boolean shareSketch) {
        Attestation file = door.toWrite(doctor, caseNumber, D4_CRITERION_AND_REASONING, STEM);
        String text = Written.required(question, QUESTION_IS_MISSING, "question");
        Refused.when(team.members(file).isEmpty() || team.chairs(file).isEmpty(), NO_TEAM);
        Object fact = file.askSmt(doctor);
        papers.ask(file, text, shareSketch);
        facts.fire(fact);
    }
}
