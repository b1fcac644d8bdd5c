package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_DATE_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_IN_THE_PAST;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_MANNER_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_TIME_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_TAKEN;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;
import static org.maatwerk.protocol.usecase.ProtocolTable.TOMORROW_AT_TEN;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.ConversationFellThrough;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.ConversationMoved;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.ConversationState;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.ProtocolTaken;

/** The conversation of four is planned: P2, A13. */
class PlanConversationTest {

    private static final ConversationForm LATER =
            new ConversationForm(TODAY.plusDays(8), LocalTime.of(14, 0), ConversationManner.ONLINE, null);

    private final ProtocolTable table = ProtocolTable.withGoAhead();
    private final PlanConversation plan = table.get(PlanConversation.class);

    @Test
    void an_expert_takes_it_out_of_the_pool_and_only_then_learns_whose_it_is() {
        assertThat(table.get(ReadProtocols.class).pool(EXPERT).get(0).staffMember())
                .isNull();
        assertThat(table.get(ReadConversation.class).of(EXPERT, FILE)).isEmpty();

        table.get(TakeProtocol.class).take(EXPERT, FILE);

        assertThat(table.get(ReadConversation.class)
                        .of(EXPERT, FILE)
                        .orElseThrow()
                        .staffMember())
                .isEqualTo("An Peeters");
        assertThat(table.facts.fired()).contains(new ProtocolTaken(FILE, EXPERT));
    }

    @Test
    void a_second_expert_comes_too_late() {
        table.get(TakeProtocol.class).take(EXPERT, FILE);

        assertRefused(PROTOCOL_IS_TAKEN, () -> table.get(TakeProtocol.class).take(OTHER_EXPERT, FILE));
        assertThatThrownBy(() -> table.get(ReadConversation.class).of(OTHER_EXPERT, FILE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_leads_the_conversation_about_themselves_or_a_relative_A13() {
        table.people.relate(EXPERT, AN);

        assertThatThrownBy(() -> table.get(TakeProtocol.class).take(EXPERT, FILE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.get(TakeProtocol.class).take(AN, FILE)).isInstanceOf(NotFound.class);
        assertThat(table.get(ReadProtocols.class).pool(EXPERT)).isEmpty();
    }

    @Test
    void the_author_plans_and_all_four_read_when_and_where_P2() {
        taken();

        plan.plan(EXPERT, FILE, TOMORROW_AT_TEN);

        assertThat(table.facts.fired()).contains(new ConversationPlanned(FILE, EXPERT));
        for (PersonId party : List.of(AN, MANAGER, HR, EXPERT)) {
            ConversationView seen =
                    table.get(ReadProtocol.class).of(party, FILE).conversation();
            assertThat(seen.at()).isEqualTo(TODAY.plusDays(1).atTime(10, 0));
            assertThat(seen.place()).isEqualTo("Lokaal 2");
        }
    }

    @Test
    void the_place_is_sealed_D4() {
        taken();

        plan.plan(EXPERT, FILE, TOMORROW_AT_TEN);

        byte[] kept = table.conversations.planned(FILE).orElseThrow().place().cipher();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Lokaal");
    }

    @Test
    void nobody_but_the_author_plans() {
        taken();

        for (PersonId other : List.of(AN, MANAGER, HR, OTHER_EXPERT, BO)) {
            assertThatThrownBy(() -> plan.plan(other, FILE, TOMORROW_AT_TEN))
                    .isInstanceOfAny(NotFound.class, Refused.class);
        }
        assertThat(table.conversations.of(FILE)).isEmpty();
    }

    @Test
    void what_is_missing_or_past_is_named_at_the_field() {
        taken();

        assertRefused(
                CONVERSATION_DATE_IS_MISSING,
                () -> plan.plan(EXPERT, FILE, new ConversationForm(null, null, null, null)));
        assertRefused(
                CONVERSATION_TIME_IS_MISSING,
                () -> plan.plan(EXPERT, FILE, new ConversationForm(TODAY, null, null, null)));
        assertRefused(
                CONVERSATION_MANNER_IS_MISSING,
                () -> plan.plan(EXPERT, FILE, new ConversationForm(TODAY, LocalTime.NOON, null, null)));
        assertRefused(
                CONVERSATION_IN_THE_PAST,
                () -> plan.plan(
                        EXPERT,
                        FILE,
                        new ConversationForm(TODAY, LocalTime.MIDNIGHT, ConversationManner.ONLINE, null)));
        assertRefused(
                TEXT_IS_TOO_LONG,
                () -> plan.plan(
                        EXPERT,
                        FILE,
                        new ConversationForm(TODAY, LocalTime.NOON, ConversationManner.ONLINE, "x".repeat(201))));
    }

    @Test
    void a_moved_conversation_leaves_its_trace_P2() {
        taken();
        plan.plan(EXPERT, FILE, TOMORROW_AT_TEN);

        plan.move(EXPERT, FILE, LATER);

        assertThat(table.conversations.of(FILE))
                .extracting(Conversation::state)
                .containsExactly(ConversationState.MOVED, ConversationState.PLANNED);
        assertThat(table.facts.fired()).contains(new ConversationMoved(FILE, EXPERT));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.CONVERSATION_PLANNED);
    }

    @Test
    void a_cancelled_conversation_asks_for_another_one_P2() {
        taken();
        plan.plan(EXPERT, FILE, TOMORROW_AT_TEN);

        plan.cancel(EXPERT, FILE);

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.GO_AHEAD);
        assertThat(table.facts.fired())
                .contains(new ConversationFellThrough(FILE), new ConversationCancelled(FILE, EXPERT));
        plan.plan(EXPERT, FILE, LATER);
        assertThat(table.conversations.planned(FILE)).isPresent();
    }

    private void taken() {
        table.get(TakeProtocol.class).take(EXPERT, FILE);
    }
}
