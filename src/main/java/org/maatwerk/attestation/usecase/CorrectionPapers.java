package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_IS_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.attestation.Corrections;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.TimeAllowed;

/** Corrections as people read them, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class CorrectionPapers {

    /** The name of the time for an answer among the deadlines. */
    static final String DEADLINE = "correction";

    private static final String WISH = "wish";
    private static final String ANSWER = "answer";

    @Inject
    Corrections corrections;

    @Inject
    Vault vault;

    @Inject
    TimeAllowed timeAllowed;

    @Inject
    Clock clock;

    Correction ask(Attestation file, CorrectionPart part, String wish) {
        CaseNumber caseNumber = file.caseNumber();
        Refused.when(open(caseNumber).isPresent(), CORRECTION_IS_OPEN);
        int number = corrections.of(caseNumber).size() + 1;
        LocalDate dueOn = timeAllowed.forTask(DEADLINE, LocalDate.now(clock)).due();
        Correction asked = Correction.ask(
                file,
                number,
                part,
                vault.seal(caseNumber, Correction.place(number, WISH), wish),
                clock.instant(),
                dueOn);
        corrections.add(asked);
        return asked;
    }

    void answer(Correction asked, PersonId keeper, Attestation file, CorrectionOutcome outcome, String words) {
        asked.answer(
                keeper,
                file,
                outcome,
                vault.seal(file.caseNumber(), Correction.place(asked.number(), ANSWER), words),
                clock.instant());
    }

    void stop(Correction open) {
        open.stop(clock.instant());
    }

    Optional<Correction> open(CaseNumber caseNumber) {
        return corrections.open(caseNumber);
    }

    /** Newest first. */
    List<CorrectionView> of(CaseNumber caseNumber) {
        List<CorrectionView> views = new ArrayList<>(
                corrections.of(caseNumber).stream().map(this::view).toList());
        Collections.reverse(views);
        return views;
    }

    CorrectionView view(Correction one) {
        CaseNumber file = one.caseNumber();
        return new CorrectionView(
                one.part(),
                vault.open(file, Correction.place(one.number(), WISH), one.wish()),
                one.askedAt(),
                one.dueOn(),
                one.outcome(),
                vault.open(file, Correction.place(one.number(), ANSWER), one.answer()),
                one.answeredAt());
    }
}
