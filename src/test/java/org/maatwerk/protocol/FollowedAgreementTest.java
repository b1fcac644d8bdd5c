package org.maatwerk.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.FollowUpState.ASKED;
import static org.maatwerk.protocol.FollowUpState.ENDED;
import static org.maatwerk.protocol.FollowUpState.IN_USE;
import static org.maatwerk.protocol.FollowUpState.TO_DELIVER;
import static org.maatwerk.protocol.FollowUpState.TO_MEND;
import static org.maatwerk.protocol.FollowUpState.WORKS;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;

/** Delivered is not done: it is closed only by the staff member's yes at the last ask (P11). */
class FollowedAgreementTest {

    private final FollowedAgreement chair = new FollowedAgreement(FILE, 2, 5);

    @Test
    void is_asked_at_delivery_and_twice_after_and_closed_by_the_last_yes_P11() {
        assertThat(chair.state()).isEqualTo(TO_DELIVER);
        deliver();
        assertThat(chair.state()).isEqualTo(ASKED);

        chair.answer(true, TODAY);
        assertThat(chair.state()).isEqualTo(IN_USE);
        chair.askAgain(2);
        chair.answer(true, TODAY);
        assertThat(chair.state()).isEqualTo(IN_USE);
        chair.askAgain(3);
        assertThat(chair.state()).isEqualTo(ASKED);
        chair.answer(true, TODAY);

        assertThat(chair.state()).isEqualTo(WORKS);
        assertThat(chair.isRunning()).isFalse();
    }

    @Test
    void a_no_is_seen_to_and_then_asked_again_P11() {
        deliver();

        assertThat(chair.answer(false, TODAY)).isEqualTo(1);
        assertThat(chair.state()).isEqualTo(TO_MEND);
        assertRefused(ProtocolRefusal.NOT_ASKED_NOW, () -> chair.answer(true, TODAY));
        chair.mend();

        assertThat(chair.state()).isEqualTo(ASKED);
        assertThat(chair.answer(true, TODAY)).isEqualTo(1);
    }

    @Test
    void a_no_at_the_last_ask_keeps_it_open_P11() {
        deliver();
        chair.askAgain(3);

        chair.answer(false, TODAY);
        chair.mend();
        assertThat(chair.isRunning()).isTrue();
        chair.answer(true, TODAY);

        assertThat(chair.state()).isEqualTo(WORKS);
    }

    @Test
    void a_time_that_comes_while_it_is_mended_is_asked_after_it_P11() {
        deliver();
        chair.answer(false, TODAY);

        chair.askAgain(2);

        assertThat(chair.state()).isEqualTo(TO_MEND);
        chair.mend();
        assertThat(chair.answer(true, TODAY)).isEqualTo(2);
    }

    @Test
    void an_earlier_ask_that_comes_late_takes_nothing_back() {
        deliver();
        chair.askAgain(3);

        chair.askAgain(2);

        assertThat(chair.answer(true, TODAY)).isEqualTo(3);
    }

    @Test
    void is_delivered_once_and_not_in_the_future() {
        assertRefused(ProtocolRefusal.DELIVERY_STILL_TO_COME, () -> chair.deliver(MANAGER, TODAY.plusDays(1), TODAY));
        assertRefused(ProtocolRefusal.DELIVERY_STILL_TO_COME, () -> chair.deliver(MANAGER, null, TODAY));
        deliver();

        assertRefused(ProtocolRefusal.ALREADY_DELIVERED, this::deliver);
        assertThat(chair.deliveredOn()).isEqualTo(TODAY);
        assertThat(chair.deliveredBy()).isEqualTo(MANAGER);
    }

    @Test
    void what_is_taken_out_is_asked_of_nobody_P9() {
        deliver();

        chair.end(TODAY);
        chair.askAgain(2);

        assertThat(chair.state()).isEqualTo(ENDED);
        assertThat(chair.isAsked()).isFalse();
        assertRefused(ProtocolRefusal.FOLLOW_UP_ENDED, () -> chair.answer(true, TODAY));
        assertRefused(ProtocolRefusal.FOLLOW_UP_ENDED, chair::mend);
    }

    @Test
    void nothing_is_asked_before_it_is_delivered_and_nothing_mended_that_works() {
        assertRefused(ProtocolRefusal.NOT_ASKED_NOW, () -> chair.answer(true, TODAY));
        assertRefused(ProtocolRefusal.NOTHING_TO_MEND, chair::mend);
    }

    private void deliver() {
        chair.deliver(MANAGER, TODAY, TODAY);
    }
}
