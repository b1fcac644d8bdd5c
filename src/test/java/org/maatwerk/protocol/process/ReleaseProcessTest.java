package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** The staff member is asked, beside whatever the protocol itself waits for (P10). */
class ReleaseProcessTest {

    private final EngineInMemory engine = new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"));
    private final ProtocolProcess protocol = new ProtocolProcess();
    private final ReleaseProcess process = new ReleaseProcess();

    ReleaseProcessTest() {
        protocol.flow = engine.flow();
        process.flow = engine.flow();
        protocol.on(new ProtocolOpened(FILE, AN, null, false));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void the_staff_member_is_asked_and_nobody_else_P10() {
        process.on(new PartiesLeft(FILE, AN, Set.of(MANAGER)));

        assertThat(engine.open(FILE)).containsExactlyInAnyOrder("give-go-ahead", "release-protocol");
        assertThat(engine.item(FILE, "release-protocol").audience()).isEqualTo(WorkItem.audienceOf(AN));
        assertThat(engine.item(FILE, "release-protocol").due()).isNull();
    }

    @Test
    void a_second_change_before_the_answer_is_the_same_question() {
        process.on(new PartiesLeft(FILE, AN, Set.of(MANAGER)));

        process.on(new PartiesLeft(FILE, AN, Set.of(HR)));

        assertThat(engine.open(FILE)).containsExactlyInAnyOrder("give-go-ahead", "release-protocol");
    }

    @Test
    void the_answer_ends_it_and_leaves_the_protocol_where_it_was() {
        process.on(new PartiesLeft(FILE, AN, Set.of(MANAGER)));

        process.on(new ProtocolReleased(FILE, Set.of(HIGHER), TODAY));

        assertThat(engine.open(FILE)).containsExactly("give-go-ahead");
        assertThat(engine.isRunning(ReleaseProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void a_withdrawn_protocol_asks_nothing_more() {
        process.on(new PartiesLeft(FILE, AN, Set.of(MANAGER)));

        process.on(new ProtocolWithdrawn(FILE));
        protocol.on(new ProtocolWithdrawn(FILE));

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(ReleaseProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void a_withdrawn_protocol_that_asked_nothing_is_left_alone() {
        process.on(new ProtocolWithdrawn(FILE));

        assertThat(engine.open(FILE)).containsExactly("give-go-ahead");
    }
}
