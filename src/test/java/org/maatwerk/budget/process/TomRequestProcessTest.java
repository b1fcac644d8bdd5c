package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.usecase.TypingInMemory;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestDropped;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** From an agreement that costs money to a request that is submitted, or not needed any more: P8. */
class TomRequestProcessTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");

    private final EngineInMemory engine =
            new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"), "writeTomLetterStep");
    private final TomRequestProcess process = new TomRequestProcess();
    private final TypingInMemory typing = new TypingInMemory();

    TomRequestProcessTest() {
        process.flow = engine.flow();
        process.drafts = typing;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whoever_leads_the_protocol_fills_it_in_and_budget_holders_answer_P8_T4() {
        process.on(new TomRequestOpened(REQUEST, AN, EXPERT));
        assertThat(engine.open(REQUEST)).containsExactly("fill-tom-request");
        assertThat(engine.item(REQUEST, "fill-tom-request").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
        assertThat(engine.item(REQUEST, "fill-tom-request").subject()).isEqualTo(AN);

        process.on(new TomRequestSubmitted(REQUEST));

        assertThat(engine.open(REQUEST)).containsExactly("answer-tom-request");
        assertThat(engine.item(REQUEST, "answer-tom-request").subject()).isEqualTo(AN);

        process.on(new TomRequestAnswered(REQUEST));

        assertThat(engine.open(REQUEST)).isEmpty();
        engine.runDueJobs();
        assertThat(engine.stepsCalled).containsExactly("writeTomLetterStep " + REQUEST);
        assertThat(engine.isRunning(TomRequestProcess.PROCESS, REQUEST.value())).isFalse();
    }

    @Test
    void what_is_not_needed_any_more_waits_for_nobody() {
        process.on(new TomRequestOpened(REQUEST, AN, EXPERT));

        typing.keep(EXPERT, "fill-tom-request", REQUEST, Map.of("need", "half"));

        process.on(new TomRequestDropped(REQUEST));

        assertThat(engine.open(REQUEST)).isEmpty();
        assertThat(engine.isRunning(TomRequestProcess.PROCESS, REQUEST.value())).isFalse();
        assertThat(typing.read(EXPERT, "fill-tom-request", REQUEST)).isEmpty();
    }
}
