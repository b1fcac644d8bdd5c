package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The chair closes a question with one advice, a minority note where members differ, and a conclusion (A6). */
@ApplicationScoped
@Transactional
public class CloseSmtAdvice {

    static final String STEM = "close-smt-advice";

    @Inject
    FileDoor door;

    @Inject
    SmtPapers papers;

    @Inject
    SmtTeam team;

    @Inject
    Event<Object> facts;

    public SmtClosingView read(PersonId chair, CaseNumber caseNumber) {
        refuseUnlessChair(chair);
        Attestation file = door.toRead(chair, caseNumber, D5_SMT_ADVICE, STEM);
        SmtRound round = papers.seated(file, chair);
        return new SmtClosingView(caseNumber, round.number(), papers.question(round), papers.answers(round));
    }

    public void close(PersonId chair, CaseNumber caseNumber, SmtAdviceForm form) {
        refuseUnlessChair(chair);
        Attestation file = door.toWrite(chair, caseNumber, D5_SMT_ADVICE, STEM);
        papers.advise(papers.seated(file, chair), chair, form.complete());
        facts.fire(file.smtAdvised());
    }

    private void refuseUnlessChair(PersonId person) {
        if (!team.isChair(person)) {
            throw new NotFound();
        }
    }
}
