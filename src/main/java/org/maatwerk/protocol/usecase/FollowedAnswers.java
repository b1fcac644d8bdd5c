package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.WorksAnswer;

/** Notes what the staff member said, with sealed words (D-4, P11). */
@ApplicationScoped
class FollowedAnswers {

    @Inject
    FollowedAgreements followed;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    void note(FollowedAgreement agreement, boolean works, String words) {
        String clean = Typed.clean(words);
        Refused.unless(clean.length() <= WorksAnswer.LONGEST, TEXT_IS_TOO_LONG, "words");
        CaseNumber file = agreement.caseNumber();
        int number = followed.answersOf(file).size() + 1;
        int ask = agreement.answer(works, LocalDate.now(clock));
        Sealed sealed = clean.isEmpty() ? null : vault.seal(file, WorksAnswer.place(number), clean);
        followed.add(new WorksAnswer(number, agreement, ask, works, sealed, clock.instant()));
    }
}
