package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.documents.Statements;
import org.maatwerk.protocol.AdjustmentPassports;
import org.maatwerk.protocol.PassportStatus;

/** Says to anybody whether a passport holds, by its number, and nothing else: no name, no file, no agreement (P12). */
@ApplicationScoped
@Transactional
public class TellPassportStatus {

    /** How long an answer may be believed. */
    static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    AdjustmentPassports passports;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** To a person. A passport that was destroyed is as unknown as one that never was. */
    public PassportStatus look(String id) {
        return passports
                .find(id)
                .map(passport -> passport.status(LocalDate.now(clock)))
                .orElse(PassportStatus.UNKNOWN);
    }

    /** The same as a signed statement, to another installation. */
    public String of(String id) {
        return statements.sign(
                PassportClaims.STATUS_TYPE,
                Map.of(
                        PassportClaims.ID, id,
                        PassportClaims.STATUS, look(id).name(),
                        PassportClaims.UNTIL, clock.instant().plus(LIFE).getEpochSecond()));
    }
}
