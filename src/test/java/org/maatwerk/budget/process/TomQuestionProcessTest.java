package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.usecase.TypingInMemory;
import org.maatwerk.budget.TomPauseEnded;
import org.maatwerk.budget.TomPaused;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.DeadlineNear;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** A question of a budget holder, and what it does to the time for the answer (T2, X1, X2). */
class TomQuestionProcessTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final PersonId BART = new PersonId(91);
    private static final LocalDate EIGHTEEN_DAYS = LocalDate.of(2026, 3, 26);

    private final EngineInMemory engine =
            new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"), "writeTomLetterStep");
    private final TomRequestProcess requests = new TomRequestProcess();
    private final TomQuestionProcess questions = new TomQuestionProcess();
    private final TypingInMemory typing = new TypingInMemory();

    TomQuestionProcessTest() {
        requests.flow = engine.flow();
        requests.drafts = typing;
        questions.flow = engine.flow();
        questions.drafts = typing;
    }

    @BeforeEach
    void a_request_waits_for_its_answer() {
        requests.on(new TomRequestOpened(REQUEST, AN, EXPERT));
        requests.on(new TomRequestSubmitted(REQUEST));
        assertThat(engine.item(REQUEST, "answer-tom-request").due()).isEqualTo(EIGHTEEN_DAYS);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whoever_has_to_explain_gets_the_task_and_nobody_hears_that_the_answer_is_late_X2() {
        questions.on(new TomPaused(REQUEST, 1, AN, EXPERT));

        assertThat(engine.open(REQUEST)).containsExactly("answer-tom-request", "explain-tom-request");
        assertThat(engine.item(REQUEST, "explain-tom-request").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
        assertThat(engine.item(REQUEST, "explain-tom-request").subject()).isEqualTo(AN);
        assertThat(engine.item(REQUEST, "explain-tom-request").due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(engine.item(REQUEST, "answer-tom-request").due()).isNull();

        engine.moveTo(Instant.parse("2026-05-04T09:00:00Z"));

        assertThat(engine.tracking.near.fired()).extracting(DeadlineNear::task).containsOnly("explain-tom-request");
        assertThat(engine.tracking.passed.fired())
                .allSatisfy(late -> assertThat(late.task()).isEqualTo("explain-tom-request"));
    }

    @Test
    void the_time_for_the_answer_goes_on_later_by_so_many_days_T2() {
        typing.keep(EXPERT, "explain-tom-request", REQUEST, Map.of("explanation", "half"));
        questions.on(new TomPaused(REQUEST, 1, AN, EXPERT));
        engine.moveTo(Instant.parse("2026-03-09T09:00:00Z"));

        questions.on(new TomPauseEnded(REQUEST, 1, 7, BART));

        assertThat(engine.open(REQUEST)).containsExactly("answer-tom-request");
        assertThat(engine.isRunning(TomQuestionProcess.PROCESS, REQUEST.value()))
                .isFalse();
        assertThat(engine.item(REQUEST, "answer-tom-request").due()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(typing.read(EXPERT, "explain-tom-request", REQUEST)).isEmpty();
        engine.moveTo(Instant.parse("2026-03-27T09:00:00Z"));
        assertThat(engine.tracking.passed.fired()).isEmpty();
        engine.moveTo(Instant.parse("2026-04-03T09:00:00Z"));
        assertThat(engine.tracking.near.fired()).extracting(DeadlineNear::task).containsExactly("answer-tom-request");
        assertThat(engine.tracking.passed.fired()).hasSize(1);
    }

    @Test
    void an_answer_without_the_explanation_ends_both_tasks_and_the_watch_X2() {
        questions.on(new TomPaused(REQUEST, 1, AN, EXPERT));

        questions.on(new TomPauseEnded(REQUEST, 1, 0, null));
        requests.on(new TomRequestAnswered(REQUEST));

        assertThat(engine.open(REQUEST)).isEmpty();
        assertThat(engine.running("deadline")).isZero();
    }

    /** As when the request is destroyed (X6): the engine ends what runs, with its watch or without. */
    @Test
    void what_is_ended_while_it_stands_still_leaves_no_watch_behind() {
        questions.on(new TomPaused(REQUEST, 1, AN, EXPERT));

        requests.on(new TomRequestAnswered(REQUEST));

        assertThat(engine.open(REQUEST)).containsExactly("explain-tom-request");
        assertThat(engine.running("deadline")).isEqualTo(1);
    }
}
