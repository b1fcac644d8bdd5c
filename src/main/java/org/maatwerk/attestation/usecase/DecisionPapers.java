package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CRITERION_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.REASONING_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.Decision;
import org.maatwerk.attestation.Decision.Grounds;
import org.maatwerk.attestation.Ruling;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Decisions as doctors write and read them, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class DecisionPapers {

    @Inject
    DecisionBook book;

    @Inject
    Vault vault;

    @Inject
    RetentionToday retention;

    @Inject
    Clock clock;

    /**
     * Writes the decision and gives the file its outcome.
     *
     * @param whyOtherwise null when no advice says otherwise
     * @return the fact: recognised or not
     */
    Object decide(Attestation file, DecisionForm form, String whyOtherwise) {
        Consultation held = book.held(file);
        CriteriaList list = book.listFor(held);
        Ruling ruling = form.ruling();
        ruling.mustStartNear(held.day());
        Words words = new Words(criterionOf(form, ruling, list), reasoningOf(form), whyOtherwise);
        Grounds grounds = seal(file, words);
        PersonId doctor = file.doctor();
        Object fact = give(file, ruling);
        book.keep(new Decision(held, doctor, list.id(), ruling, grounds, clock.instant()));
        return fact;
    }

    List<DecisionView> of(CaseNumber caseNumber) {
        return book.of(caseNumber).stream().map(this::view).toList();
    }

    private Object give(Attestation file, Ruling ruling) {
        LocalDate today = LocalDate.now(clock);
        return ruling.recognised()
                ? file.recognise(file.doctor(), ruling.from(), ruling.until(), today, retention.now())
                : file.doNotRecognise(file.doctor(), today, retention.now());
    }

    /** A ground is chosen for a recognition only. */
    private static String criterionOf(DecisionForm form, Ruling ruling, CriteriaList list) {
        if (!ruling.recognised()) {
            return null;
        }
        String code = Written.required(form.criterion(), CRITERION_IS_MISSING, "criterion");
        return list.criterion(code).code();
    }

    private static String reasoningOf(DecisionForm form) {
        return Written.required(form.reasoning(), REASONING_IS_MISSING, "reasoning");
    }

    private Grounds seal(Attestation file, Words words) {
        return new Grounds(
                seal(file, "criterion", words.criterion()),
                seal(file, "reasoning", words.reasoning()),
                seal(file, "why-otherwise", words.whyOtherwise()));
    }

    private Sealed seal(Attestation file, String part, String text) {
        return vault.seal(file.caseNumber(), Decision.place(file.assessment(), part), text);
    }

    private String open(Decision decision, String part, Sealed sealed) {
        return vault.open(decision.caseNumber(), Decision.place(decision.assessment(), part), sealed);
    }

    private DecisionView view(Decision decision) {
        Grounds grounds = decision.grounds();
        String code = open(decision, "criterion", grounds.criterion());
        return new DecisionView(
                decision.assessment(),
                decision.doctor(),
                decision.decidedAt(),
                decision.ruling(),
                code == null ? null : CriterionView.of(book.criterion(decision, code)),
                open(decision, "reasoning", grounds.reasoning()),
                open(decision, "why-otherwise", grounds.whyOtherwise()));
    }

    private record Words(String criterion, String reasoning, String whyOtherwise) {}
}
