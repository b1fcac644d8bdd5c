package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A member of the team reads what was asked: a number, never a name; the sketch only when it was shared (A6). */
@ApplicationScoped
@Transactional
public class ReadSmtQuestions {

    static final String STEM = "answer-smt-question";

    @Inject
    FileDoor door;

    @Inject
    Assessments assessments;

    @Inject
    SmtPapers papers;

    @Inject
    SealedSketches sketches;

    /** Every question this member may see now, oldest first. */
    public List<SmtQuestionLine> of(PersonId member) {
        return assessments.askedSmtRounds().stream()
                .filter(round -> round.isSeated(member))
                .map(round -> new SmtQuestionLine(
                        round.caseNumber(), round.number(), round.consentedAt(), round.waitsFor(member)))
                .toList();
    }

    public SmtQuestionView read(PersonId member, CaseNumber caseNumber) {
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
}
