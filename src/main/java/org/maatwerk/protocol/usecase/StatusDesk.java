package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.Statements;
import org.maatwerk.protocol.PassportInquiry;
import org.maatwerk.protocol.PassportStatus;

/** Asks who made a passport whether it holds, and believes only an answer that was signed for this question, now (P12). */
@ApplicationScoped
class StatusDesk {

    @Inject
    TellPassportStatus telling;

    @Inject
    PassportInquiry inquiry;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** Empty when there is no answer to be believed now. */
    Optional<PassportStatus> of(SignedPassport passport) {
        String id = passport.content().id();
        Optional<String> answer = passport.isOurs() ? Optional.of(telling.of(id)) : inquiry.ask(passport.issuer(), id);
        return answer.map(statements::check)
                .filter(report -> isAnswer(report, passport))
                .flatMap(report -> status(report.signed().word(PassportClaims.STATUS)));
    }

    /** By the same signatory, about this passport, and not too old: an answer of yesterday is none. */
    private boolean isAnswer(StatementReport report, SignedPassport passport) {
        return report.isA(PassportClaims.STATUS_TYPE)
                && isBy(passport, report.signed())
                && report.signed()
                        .word(PassportClaims.ID)
                        .equals(passport.content().id())
                && report.signed().says().get(PassportClaims.UNTIL) instanceof Number until
                && until.longValue() >= clock.instant().getEpochSecond();
    }

    private static boolean isBy(SignedPassport passport, StatementReport.Signed signed) {
        return passport.isOurs() ? signed.known() : passport.issuer().signsWith(signed.by());
    }

    private static Optional<PassportStatus> status(String word) {
        return Arrays.stream(PassportStatus.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
    }
}
