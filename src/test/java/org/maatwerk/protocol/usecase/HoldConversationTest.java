package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_NOT_YET;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_WITHDRAWN;
import static org.maatwerk.protocol.ProtocolRefusal.STAFF_MEMBER_WAS_NOT_THERE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.ConversationHeld;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.ProtocolWithdrawn;

/** The conversation took place, and who was there is recorded: P2. */
class HoldConversationTest {

    private final ProtocolTable table = ProtocolTable.planned();
    private final HoldConversation hold = table.get(HoldConversation.class);

    @Test
    void who_was_there_is_recorded_and_all_four_read_it_P2() {
        table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(1)));

        hold.held(EXPERT, FILE, EnumSet.of(Party.STAFF_MEMBER, Party.EXPERT), " Een tolk ");

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.DRAFTING);
        assertThat(table.facts.fired()).contains(new ConversationHeld(FILE));
        ConversationView seen = table.get(ReadProtocol.class).of(MANAGER, FILE).conversation();
        assertThat(seen.present()).containsExactly(Party.STAFF_MEMBER, Party.EXPERT);
        assertThat(seen.others()).isEqualTo("Een tolk");
    }

    @Test
    void not_before_its_day() {
        assertRefused(CONVERSATION_NOT_YET, () -> hold.held(EXPERT, FILE, EnumSet.allOf(Party.class), null));
    }

    @Test
    void without_the_staff_member_there_is_no_conversation_P2() {
        table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(1)));

        assertRefused(STAFF_MEMBER_WAS_NOT_THERE, () -> hold.held(EXPERT, FILE, EnumSet.of(Party.LINE_MANAGER), null));
        assertRefused(STAFF_MEMBER_WAS_NOT_THERE, () -> hold.held(EXPERT, FILE, Set.of(), null));
    }

    @Test
    void reading_and_writing_are_noted_D5() {
        table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(1)));

        hold.held(EXPERT, FILE, EnumSet.allOf(Party.class), null);
        table.get(ReadProtocol.class).of(HR, FILE);

        assertThat(table.accesses.fired())
                .extracting(FileAccessed::actor, FileAccessed::written, FileAccessed::why)
                .contains(tuple(EXPERT, true, "hold-conversation"), tuple(HR, false, "protocol-file"));
    }

    @Test
    void the_one_who_stopped_wins_over_an_open_form() {
        table.get(WithdrawProtocol.class).withdraw(AN, FILE);

        assertRefused(PROTOCOL_WITHDRAWN, () -> hold.held(EXPERT, FILE, EnumSet.allOf(Party.class), null));
        assertThat(table.conversations.planned(FILE)).isEmpty();
        assertThat(table.facts.fired()).contains(new ConversationCancelled(FILE, EXPERT), new ProtocolWithdrawn(FILE));
        assertThat(table.protocol().destroyAfter()).isEqualTo(TODAY.plus(Cast.KEPT));
    }

    @Test
    void only_the_staff_member_stops_it() {
        for (PersonId other : List.of(MANAGER, HR, EXPERT, BO)) {
            assertThatThrownBy(() -> table.get(WithdrawProtocol.class).withdraw(other, FILE))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_closed_protocol_leaves_the_lists_of_the_others_and_keeps_no_typing() {
        assertThat(table.get(ProtocolWriters.class).mayWrite(MANAGER, FILE)).isTrue();

        table.get(WithdrawProtocol.class).withdraw(AN, FILE);

        assertThat(table.get(ReadProtocols.class).ofOthers(MANAGER)).isEmpty();
        assertThat(table.get(ReadProtocols.class).own(AN)).hasSize(1);
        assertThat(table.get(ProtocolWriters.class).mayWrite(MANAGER, FILE)).isFalse();
    }

    @Test
    void everything_about_oneself_holds_the_protocol_X7() {
        assertThat(table.get(OwnProtocolData.class).of(AN))
                .extracting(OwnRecord::kind)
                .containsExactly("protocol", "conversation");
        assertThat(table.get(OwnProtocolData.class).of(BO)).isEmpty();
    }
}
