package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtAdvice;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.SmtSeat;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;

/** Questions to the team and its advice, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class SmtPapers {

    @Inject
    Assessments assessments;

    @Inject
    Vault vault;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Writes the question that belongs to the round the file is in now. */
    void ask(Attestation file, String question, boolean shareSketch) {
        int number = file.smtRound();
        Sealed sealed = vault.seal(file.caseNumber(), SmtRound.place(number, "question"), question);
        assessments.add(new SmtRound(
                file.caseNumber(),
                number,
                new SmtRound.Asker(file.doctor(), file.assessment()),
                sealed,
                shareSketch ? file.sketch().confirmed() : null,
                clock.instant()));
    }

    /** The round the file is in now. */
    SmtRound current(Attestation file) {
        return assessments.smtRounds(file.caseNumber()).stream()
                .filter(round -> round.number() == file.smtRound())
                .findFirst()
                .orElseThrow(() -> new Refused(SMT_ROUND_IS_CLOSED));
    }

    /** The round the file is in now, for somebody who is asked in it. */
    SmtRound seated(Attestation file, PersonId member) {
        SmtRound round = current(file);
        if (!round.isSeated(member)) {
            throw new NotFound();
        }
        return round;
    }

    void answer(SmtRound round, PersonId member, String text) {
        Sealed sealed = vault.seal(round.caseNumber(), SmtRound.answerPlace(round.number(), member), text);
        round.answer(member, sealed, clock.instant());
    }

    void advise(SmtRound round, PersonId chair, SmtAdviceForm form) {
        round.advise(
                chair,
                new SmtAdvice(
                        seal(round, "outcome", form.outcome().name()),
                        seal(round, "advice", form.advice()),
                        seal(round, "minority-note", form.minorityNote()),
                        seal(round, "conclusion", form.conclusion())),
                clock.instant());
    }

    String question(SmtRound round) {
        return open(round, "question", round.question());
    }

    /** Which way the last advice in this look at the file goes; empty without advice (A6). */
    Optional<AdvisedOutcome> advised(Attestation file) {
        return assessments.smtRounds(file.caseNumber()).stream()
                .filter(round -> round.assessment() == file.assessment())
                .filter(round -> round.advice().isPresent())
                .reduce((earlier, later) -> later)
                .map(this::advised);
    }

    /** All rounds, as the doctor reads them. */
    List<SmtRoundView> rounds(Attestation file) {
        return assessments.smtRounds(file.caseNumber()).stream().map(this::view).toList();
    }

    /** What this member answered; null as long as there is no answer. */
    String answerOf(SmtRound round, PersonId member) {
        return round.seats().stream()
                .filter(seat -> seat.member().equals(member))
                .findFirst()
                .map(seat -> openAnswer(round, seat))
                .orElse(null);
    }

    /** What the members answered, with the members' names; for the chair. */
    List<SmtAnswerView> answers(SmtRound round) {
        return round.seats().stream()
                .filter(seat -> seat.isAsked() && !seat.hasSteppedAside())
                .map(seat -> new SmtAnswerView(nameOf(seat.member()), openAnswer(round, seat)))
                .toList();
    }

    private String openAnswer(SmtRound round, SmtSeat seat) {
        return vault.open(round.caseNumber(), SmtRound.answerPlace(round.number(), seat.member()), seat.answer());
    }

    String nameOf(PersonId person) {
        return people.of(person).name();
    }

    Instant now() {
        return clock.instant();
    }

    /** The part that the staff member may read (D5); null without advice. */
    String conclusion(SmtRound round) {
        return round.advice()
                .map(advice -> open(round, "conclusion", advice.conclusion()))
                .orElse(null);
    }

    /** Of every round with an advice, first round first (D5). */
    List<String> conclusions(CaseNumber caseNumber) {
        return assessments.smtRounds(caseNumber).stream()
                .map(this::conclusion)
                .filter(Objects::nonNull)
                .toList();
    }

    private SmtRoundView view(SmtRound round) {
        Optional<SmtAdvice> advice = round.advice();
        return new SmtRoundView(
                round.number(),
                round.state(),
                question(round),
                round.sharedSketch().isPresent(),
                round.askedAt(),
                round.closedAt(),
                advice.map(given -> advised(round)).orElse(null),
                advice.map(given -> open(round, "advice", given.text())).orElse(null),
                advice.map(given -> open(round, "minority-note", given.minorityNote()))
                        .orElse(null),
                conclusion(round));
    }

    private AdvisedOutcome advised(SmtRound round) {
        return AdvisedOutcome.valueOf(
                open(round, "outcome", round.advice().orElseThrow().outcome()));
    }

    private Sealed seal(SmtRound round, String part, String text) {
        return vault.seal(round.caseNumber(), SmtRound.place(round.number(), part), text);
    }

    private String open(SmtRound round, String part, Sealed sealed) {
        return vault.open(round.caseNumber(), SmtRound.place(round.number(), part), sealed);
    }
}
