package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_MISSING;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;
import static org.maatwerk.confidentiality.Relation.SMT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SmtQuestionAnswered;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A member of the team reads what was asked and answers once, or steps aside and loses access (A6, A13). */
@ApplicationScoped
@Transactional
public class AnswerSmtQuestion {

    static final String STEM = "answer-smt-question";

    @Inject
    FileDoor door;

    @Inject
    SmtPapers papers;

    @Inject
    SealedSketches sketches;

    @Inject
    Event<Object> facts;

    /** A number, never a name; the sketch only when it was shared. */
    public SmtQuestionView read(PersonId member, CaseNumber caseNumber) {
        door.toSeeAs(SMT, member, caseNumber);
        Attestation file = door.toRead(member, caseNumber, D5_SMT_ADVICE, STEM);
        SmtRound round = papers.seated(file, member);
        return new SmtQuestionView(
                caseNumber,
                round.number(),
                papers.question(round),
                sketch(member, round),
                papers.answerOf(round, member));
    }

    private SketchContent sketch(PersonId member, SmtRound round) {
        return round.sharedSketch()
                .map(version -> {
                    door.toReadReleased(member, round.caseNumber(), D2_SKETCH, STEM);
                    return sketches.version(round.caseNumber(), version, member).content();
                })
                .orElse(null);
    }

    public void answer(PersonId member, CaseNumber caseNumber, String answer) {
        Attestation file = door.toWrite(member, caseNumber, D5_SMT_ADVICE, STEM);
        String text = Written.required(answer, ANSWER_IS_MISSING, "answer");
        papers.answer(papers.current(file), member, text);
        facts.fire(new SmtQuestionAnswered(caseNumber, file.smtRound(), member));
    }

    /** No reason is asked. */
    public void recuse(PersonId member, CaseNumber caseNumber) {
        Attestation file = door.toActAs(SMT, member, caseNumber);
        SmtRound round = papers.seated(file, member);
        boolean waitedFor = round.waitsFor(member);
        round.recuse(member, papers.now());
        if (waitedFor) {
            facts.fire(new SmtQuestionAnswered(caseNumber, file.smtRound(), member));
        }
    }
}
