package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_ANSWER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_IS_ANSWERED;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.CorrectionAnswered;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;

/** Who keeps a part of a file says what became of the staff member's wish to correct it (GDPR, article 16). */
@ApplicationScoped
@Transactional
public class AnswerCorrection {

    static final String STEM = "answer-correction";

    private static final Set<Relation> KEEPERS = EnumSet.of(Relation.EXPERT, Relation.DOCTOR);

    @Inject
    FileDoor door;

    @Inject
    CorrectionPapers papers;

    @Inject
    People people;

    @Inject
    Event<Object> facts;

    public CorrectionAnswerView read(PersonId keeper, CaseNumber caseNumber) {
        Attestation file = door.toRead(keeper, caseNumber, D2_SKETCH, STEM);
        Correction asked = askedOf(keeper, caseNumber);
        List<CorrectionOutcome> outcomes = Stream.of(
                        CorrectionOutcome.CORRECTED, CorrectionOutcome.NOTED, CorrectionOutcome.REFUSED)
                .filter(outcome -> outcome != CorrectionOutcome.CORRECTED || asked.isCorrectedIn(file))
                .toList();
        return new CorrectionAnswerView(people.of(file.staffMember()).name(), papers.view(asked), outcomes);
    }

    /** @param words what was done, or why not; the staff member reads it */
    public void answer(PersonId keeper, CaseNumber caseNumber, CorrectionOutcome outcome, String words) {
        door.toActAs(KEEPERS, keeper, caseNumber);
        Correction asked = askedOf(keeper, caseNumber);
        Attestation file = door.toWrite(keeper, caseNumber, asked.part().informationClass(), STEM);
        papers.answer(asked, keeper, file, outcome, Written.required(words, CORRECTION_ANSWER_IS_MISSING, "answer"));
        facts.fire(new CorrectionAnswered(caseNumber, file.staffMember(), asked.number()));
    }

    /** Whoever comes here is a party to the file; for anybody but who keeps that part there is nothing. */
    private Correction askedOf(PersonId keeper, CaseNumber caseNumber) {
        Correction open = papers.open(caseNumber).orElseThrow(() -> new Refused(CORRECTION_IS_ANSWERED));
        if (!open.keeper().equals(keeper)) {
            throw new NotFound();
        }
        return open;
    }
}
