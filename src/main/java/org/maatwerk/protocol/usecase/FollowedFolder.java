package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.WorksAnswer;

/** What became of material agreements, as people read it (P11). Whoever comes here passed the gate. */
@ApplicationScoped
class FollowedFolder {

    @Inject
    FollowedAgreements followed;

    @Inject
    ProtocolDraft draft;

    @Inject
    Vault vault;

    /** @param own which of them wait for the reader */
    FollowedView of(CaseNumber file, Predicate<FollowedAgreement> own) {
        List<WorksAnswer> answers = followed.answersOf(file);
        return new FollowedView(
                file,
                followed.of(file).stream()
                        .map(one -> new FollowedLine(
                                one.number(),
                                draft.wording(file, one.number(), one.since()),
                                one.state(),
                                one.deliveredOn(),
                                own.test(one),
                                answers.stream()
                                        .filter(answer -> answer.isAbout(one))
                                        .map(this::answer)
                                        .toList()))
                        .toList());
    }

    private FollowedLine.Answer answer(WorksAnswer answer) {
        String words = answer.words() == null
                ? ""
                : vault.open(answer.caseNumber(), WorksAnswer.place(answer.number()), answer.words());
        return new FollowedLine.Answer(answer.ask(), answer.works(), answer.answeredAt(), words);
    }
}
