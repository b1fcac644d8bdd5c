package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.UnchangedConfirmed;

/** Every year the staff member alone says whether all is still as agreed (P9). */
class ConfirmUnchangedTest {

    private static final LocalDate SIGNED = TODAY.plusDays(1);

    private final ProtocolTable table = ProtocolTable.agreed();
    private final ConfirmUnchanged confirm = table.get(ConfirmUnchanged.class);

    @Test
    void the_staff_member_is_asked_a_year_after_the_last_signature_P9() {
        assertThat(table.protocol().reviewOn()).isEqualTo(SIGNED.plusYears(1));
    }

    @Test
    void the_staff_members_yes_is_enough_for_another_year_P9() {
        table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(400)));

        confirm.confirm(AN, FILE);

        LocalDate next = TODAY.plusDays(400).plusYears(1);
        assertThat(table.facts.fired()).contains(new UnchangedConfirmed(FILE, next));
        assertThat(table.protocol().reviewOn()).isEqualTo(next);
        assertThat(table.protocol().isInForce()).isTrue();
    }

    @Test
    void nobody_says_so_for_the_staff_member_P9() {
        for (PersonId other : List.of(MANAGER, HR, EXPERT)) {
            assertThatThrownBy(() -> confirm.confirm(other, FILE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> confirm.read(other, FILE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_staff_member_reads_what_holds_P9() {
        table.waiting("confirm-unchanged", AN);

        InForceView view = confirm.read(AN, FILE);

        assertThat(view.inForceOn()).isEqualTo(SIGNED);
        assertThat(view.reviewAsked()).isTrue();
        assertThat(view.text().agreements()).hasSize(2);
    }

    @Test
    void the_page_says_when_it_is_not_asked_yet() {
        assertThat(confirm.read(AN, FILE).reviewAsked()).isFalse();
    }

    @Test
    void there_is_nothing_to_look_at_while_nothing_holds() {
        ProtocolTable early = ProtocolTable.held();

        assertRefused(
                PROTOCOL_IS_ELSEWHERE, () -> early.get(ConfirmUnchanged.class).confirm(AN, FILE));
        assertRefused(
                PROTOCOL_IS_ELSEWHERE, () -> early.get(ConfirmUnchanged.class).read(AN, FILE));
    }
}
