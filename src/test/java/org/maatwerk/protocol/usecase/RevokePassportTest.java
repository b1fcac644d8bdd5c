package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.Statements;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.AdjustmentPassport;
import org.maatwerk.protocol.PassportStatus;

/** A passport is revoked at any time and at once, and anybody can ask whether it holds, and nothing else (P12). */
class RevokePassportTest {

    private final ProtocolTable table = ProtocolTable.agreed();
    private final RevokePassport revoking = table.get(RevokePassport.class);
    private final TellPassportStatus telling = table.get(TellPassportStatus.class);

    @BeforeEach
    void one() {
        MakePassport making = table.get(MakePassport.class);
        making.make(AN, FILE, List.of(1), making.preview(AN, FILE, List.of(1)));
    }

    @Test
    void takes_effect_at_once_P12() {
        assertThat(status(id())).isEqualTo("VALID");

        revoking.revoke(AN, FILE, 1);

        assertThat(status(id())).isEqualTo("REVOKED");
        assertThat(table.get(MakePassport.class).read(AN, FILE).passports())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(PassportStatus.REVOKED);
                    assertThat(one.isRevoked()).isTrue();
                });
    }

    @Test
    void the_first_time_counts_P12() {
        revoking.revoke(AN, FILE, 1);
        Instant first = passport().revokedAt();
        table.clock.moveTo(table.clock.instant().plusSeconds(60));

        revoking.revoke(AN, FILE, 1);

        assertThat(passport().revokedAt()).isEqualTo(first);
    }

    @Test
    void nobody_else_revokes_it_and_there_is_no_other_P12() {
        assertThatThrownBy(() -> revoking.revoke(EXPERT, FILE, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revoking.revoke(AN, FILE, 2)).isInstanceOf(NotFound.class);
        assertThat(status(id())).isEqualTo("VALID");
    }

    @Test
    void expires_after_its_last_day_P12() {
        Instant lastDay = NOW.plus(Duration.ofDays(366));
        table.clock.moveTo(lastDay);
        assertThat(passport().expiresOn()).isEqualTo("2027-03-03");
        assertThat(status(id())).isEqualTo("VALID");

        table.clock.moveTo(lastDay.plus(Duration.ofDays(1)));

        assertThat(status(id())).isEqualTo("EXPIRED");
        revoking.revoke(AN, FILE, 1);
        assertThat(status(id())).isEqualTo("REVOKED");
    }

    @Test
    void an_answer_says_the_status_until_when_and_nothing_else_P12_D1() {
        StatementReport answer = answer(id());

        assertThat(answer.isA("maatwerk-passport-status+jwt")).isTrue();
        assertThat(answer.signed().says()).containsOnlyKeys("jti", "status", "exp", "iat");
        assertThat(answer.signed().says())
                .containsEntry("jti", id())
                .containsEntry("exp", table.clock.instant().plusSeconds(600).getEpochSecond());
    }

    @Test
    void what_was_destroyed_is_as_unknown_as_what_never_was_P12_X6() {
        assertThat(status("0".repeat(48))).isEqualTo("UNKNOWN");
        assertThat(answer("0".repeat(48)).signed().says().keySet())
                .isEqualTo(answer(id()).signed().says().keySet());
    }

    private String id() {
        return passport().publicId();
    }

    private AdjustmentPassport passport() {
        return table.passports.of(FILE).get(0);
    }

    private String status(String id) {
        return answer(id).signed().word("status");
    }

    private StatementReport answer(String id) {
        return table.get(Statements.class).check(telling.of(id));
    }
}
