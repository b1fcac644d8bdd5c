package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.ConversationFellThrough;
import org.maatwerk.protocol.ConversationHeld;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.GoAheadAsked;
import org.maatwerk.protocol.GoAheadGiven;
import org.maatwerk.protocol.GoAheadRefused;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolReviewed;
import org.maatwerk.protocol.ProtocolTaken;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.ReviewAsked;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** From the proposal to the conversation, and to an early end: P1, P2, D-2, D-6. */
class ProtocolProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final EngineInMemory engine = new EngineInMemory(MONDAY);
    private final ProtocolProcess process = new ProtocolProcess();

    ProtocolProcessTest() {
        process.flow = engine.flow();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void after_a_recognition_the_expert_speaks_first_A8() {
        process.on(new ProtocolOpened(FILE, AN, EXPERT, true));

        assertThat(engine.open(FILE)).containsExactly("offer-conversation");
        assertThat(engine.item(FILE, "offer-conversation").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));

        process.on(new GoAheadAsked(FILE, AN));
        assertThat(engine.open(FILE)).containsExactly("give-go-ahead");
    }

    @Test
    void a_proposal_waits_for_the_staff_member_and_for_nobody_else_D6() {
        process.on(new ProtocolOpened(FILE, AN, null, false));

        assertThat(engine.open(FILE)).containsExactly("give-go-ahead");
        assertThat(engine.item(FILE, "give-go-ahead").audience()).isEqualTo(WorkItem.audienceOf(AN));
    }

    @Test
    void a_no_ends_it_D6() {
        process.on(new ProtocolOpened(FILE, AN, null, false));

        process.on(new GoAheadRefused(FILE));

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(ProtocolProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void a_yes_without_an_author_waits_in_the_pool_until_somebody_takes_it() {
        goAhead();
        assertThat(engine.open(FILE)).containsExactly("plan-conversation");
        assertThat(engine.item(FILE, "plan-conversation").audience()).isEqualTo("leader");

        process.on(new ProtocolTaken(FILE, EXPERT));

        assertThat(engine.item(FILE, "plan-conversation").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void a_yes_to_the_experts_question_goes_back_to_that_expert() {
        process.on(new ProtocolOpened(FILE, AN, EXPERT, true));
        process.on(new GoAheadAsked(FILE, AN));

        process.on(new GoAheadGiven(FILE, EXPERT));

        assertThat(engine.item(FILE, "plan-conversation").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void a_conversation_that_fell_through_is_planned_again_P2() {
        planned();

        process.on(new ConversationFellThrough(FILE));

        assertThat(engine.open(FILE)).containsExactly("plan-conversation");
        assertThat(engine.item(FILE, "plan-conversation").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void after_the_conversation_the_author_writes_the_protocol_P3() {
        planned();

        process.on(new ConversationHeld(FILE));

        assertThat(engine.open(FILE)).containsExactly("draft-protocol");
        assertThat(engine.item(FILE, "draft-protocol").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void all_who_are_asked_review_it_and_then_it_is_the_authors_turn_again_P4() {
        planned();
        process.on(new ConversationHeld(FILE));

        process.on(new ReviewAsked(FILE, EXPERT, Set.of(AN, MANAGER, HR)));
        assertThat(engine.open(FILE)).containsExactly("review-protocol", "review-protocol", "review-protocol");
        process.on(new ProtocolReviewed(FILE, AN, false));
        process.on(new ProtocolReviewed(FILE, MANAGER, false));
        assertThat(engine.open(FILE)).containsExactly("review-protocol");
        process.on(new ProtocolReviewed(FILE, HR, true));

        assertThat(engine.open(FILE)).containsExactly("draft-protocol");
    }

    @Test
    void the_staff_member_stops_and_every_task_ends() {
        planned();

        process.on(new ProtocolWithdrawn(FILE));

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(ProtocolProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void whoever_comes_too_late_hears_that_the_task_is_gone() {
        planned();
        process.on(new ProtocolWithdrawn(FILE));

        assertThatThrownBy(() -> process.on(new ConversationHeld(FILE)))
                .isInstanceOf(Refused.class)
                .hasMessage("TASK_IS_GONE");
    }

    @Test
    void the_engine_holds_ids_and_codes_only_D2() {
        planned();

        assertThat(engine.variables())
                .isNotEmpty()
                .allMatch(value -> value == null
                        || value instanceof Boolean
                        || value instanceof String code && code.matches("[\\d,]+"));
    }

    @Test
    void time_alone_decides_nothing_A7() {
        goAhead();

        engine.moveTo(Instant.parse("2028-03-02T09:00:00Z"));

        assertThat(engine.open(FILE)).containsExactly("plan-conversation");
    }

    private void goAhead() {
        process.on(new ProtocolOpened(FILE, AN, null, false));
        process.on(new GoAheadGiven(FILE, null));
    }

    private void planned() {
        goAhead();
        process.on(new ProtocolTaken(FILE, EXPERT));
        process.on(new ConversationPlanned(FILE, EXPERT));
        assertThat(engine.open(FILE)).containsExactly("hold-conversation");
    }
}
