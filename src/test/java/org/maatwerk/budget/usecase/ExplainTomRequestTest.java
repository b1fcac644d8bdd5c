package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.QUESTION_IS_OPEN;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.PauseReason.NEED_UNCLEAR;
import static org.maatwerk.budget.PauseReason.QUOTE_UNCLEAR;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.PauseOwner;
import org.maatwerk.budget.TomPauseEnded;
import org.maatwerk.budget.TomPaused;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.MeasureCategory;

/** A budget holder asks, one person explains, and the clock stands still meanwhile (T2, X2, D9, A13). */
class ExplainTomRequestTest {

    private static final PersonId BART = new PersonId(91);
    private static final PersonId LEEN = new PersonId(92);
    private static final String WHY = "what for";

    private final TomTable table = TomTable.opened();
    private final AskAboutTomRequest ask = table.get(AskAboutTomRequest.class);
    private final ExplainTomRequest explain = table.get(ExplainTomRequest.class);
    private final AnswerTomRequest answer = table.get(AnswerTomRequest.class);
    private final ReadTomClock clocks = table.get(ReadTomClock.class);

    @BeforeEach
    void two_hold_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(LEEN.value(), "Leen", "Cools", Role.BUDGET_HOLDER);
        table.get(Books.class)
                .post(
                        LedgerAct.GRANT,
                        new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL),
                        Money.of("20000"),
                        "budget",
                        BART);
    }

    @Test
    void whoever_leads_the_protocol_has_to_explain_and_the_clock_goes_on_later_T2_X2() {
        submit("1000");
        days(3);
        ask.ask(BART, REQUEST, NEED_UNCLEAR, " " + WHY + " ");
        assertThat(table.facts.of(TomPaused.class)).containsExactly(new TomPaused(REQUEST, 1, AN, EXPERT));
        assertThat(explain.read(EXPERT, REQUEST).question()).isEqualTo(WHY);
        days(10);
        assertClock(13, 3);

        explain.explain(EXPERT, REQUEST, "for sitting");

        assertThat(table.facts.of(TomPauseEnded.class)).containsExactly(new TomPauseEnded(REQUEST, 1, 10, BART));
        assertClock(13, 3);
        TomClockView clock = clocks.of(AN, REQUEST);
        assertThat(clock.answerBy()).isEqualTo(TODAY.plusDays(40));
        assertThat(clock.paused()).isFalse();
        assertThat(clock.pauses())
                .containsExactly(new TomPauseView(
                        1,
                        NEED_UNCLEAR,
                        PauseOwner.LEADER,
                        table.people.of(EXPERT).name(),
                        null,
                        TODAY.plusDays(3),
                        TODAY.plusDays(13),
                        WHY,
                        "for sitting"));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> explain.explain(EXPERT, REQUEST, "again"));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> explain.read(EXPERT, REQUEST));
    }

    @Test
    void gross_and_net_are_for_all_and_words_and_names_are_not_D9() {
        submit("1000");
        ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY);
        days(2);

        for (PersonId reader : List.of(AN, EXPERT, HR, MANAGER)) {
            TomClockView clock = clocks.of(reader, REQUEST);
            assertThat(clock.gross()).isEqualTo(2);
            assertThat(clock.net()).isZero();
            assertThat(clock.paused()).isTrue();
            assertThat(clock.pauses().get(0).reason()).isEqualTo(NEED_UNCLEAR);
            assertThat(clock.pauses().get(0).question()).isEqualTo(reader.equals(MANAGER) ? null : WHY);
            assertThat(clock.pauses().get(0).asker()).isNull();
        }
        TomPauseView seen = clocks.forHolder(LEEN, REQUEST).pauses().get(0);
        assertThat(seen.question()).isEqualTo(WHY);
        assertThat(seen.ownerName()).isNull();
        assertThat(seen.owner()).isEqualTo(PauseOwner.LEADER);
        assertThat(seen.asker()).isEqualTo("Bart Hermans");
        assertThat(clocks.forHolder(LEEN, REQUEST))
                .extracting(TomClockView::gross)
                .isEqualTo(2L);
        assertThat(answer.waiting(LEEN)).singleElement().satisfies(line -> assertThat(line.paused())
                .isTrue());
    }

    @Test
    void one_question_at_a_time_with_words_and_a_reason_X2() {
        submit("1000");
        assertRefused(REASON_NEEDED, "question", () -> ask.ask(BART, REQUEST, NEED_UNCLEAR, " "));
        assertRefused(REASON_NEEDED, "pause-reason", () -> ask.ask(BART, REQUEST, null, WHY));
        assertThat(table.facts.of(TomPaused.class)).isEmpty();
        ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY);

        assertRefused(QUESTION_IS_OPEN, () -> ask.ask(LEEN, REQUEST, QUOTE_UNCLEAR, "and the price"));
        assertRefused(REASON_NEEDED, "explanation", () -> explain.explain(EXPERT, REQUEST, " "));
        explain.explain(EXPERT, REQUEST, "this");
        ask.ask(LEEN, REQUEST, QUOTE_UNCLEAR, "and the price");

        assertThat(clocks.of(AN, REQUEST).pauses())
                .extracting(TomPauseView::number)
                .containsExactly(1, 2);
    }

    @Test
    void an_answer_ends_an_open_question_and_who_agrees_first_does_not_X2() {
        submit("9000");
        ask.ask(LEEN, REQUEST, QUOTE_UNCLEAR, WHY);
        days(4);
        answer.approve(BART, REQUEST, new TomGrant(Money.of("9000"), Money.ZERO, null, null));
        assertThat(clocks.of(AN, REQUEST).paused()).isTrue();

        answer.agree(LEEN, REQUEST, null);
        days(3);

        assertThat(table.facts.of(TomPauseEnded.class)).containsExactly(new TomPauseEnded(REQUEST, 1, 4, null));
        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.APPROVED);
        TomPauseView dropped = clocks.of(AN, REQUEST).pauses().get(0);
        assertThat(dropped.until()).isEqualTo(TODAY.plusDays(4));
        assertThat(dropped.explanation()).isNull();
        assertClock(4, 0);
        assertRefused(REQUEST_IS_ELSEWHERE, () -> explain.explain(EXPERT, REQUEST, "late"));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY));
    }

    @Test
    void the_waiting_list_and_a_refusal_end_it_too_X2() {
        submit("1000");
        ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY);
        answer.putOnWaitingList(LEEN, REQUEST, "later");
        assertThat(clocks.of(AN, REQUEST).paused()).isFalse();
        ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY);

        answer.refuse(BART, REQUEST, "no");

        assertThat(clocks.of(AN, REQUEST).paused()).isFalse();
        assertThat(table.facts.of(TomPauseEnded.class))
                .extracting(TomPauseEnded::asker)
                .containsOnlyNulls();
    }

    @Test
    void what_is_asked_about_is_not_approved_together_with_others_X2() {
        submit("1000");
        ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY);

        assertThat(table.get(ReadApprovals.class).of(LEEN, List.of(REQUEST)))
                .extracting(ApprovalLine::verdict)
                .containsExactly(ApprovalVerdict.QUESTION_OPEN);
        assertThat(table.get(ApproveTogether.class).approve(LEEN, List.of(REQUEST)))
                .isZero();
    }

    @Test
    void nobody_asks_without_a_budget_or_about_who_is_close_nor_explains_who_only_reads_A13_D9() {
        assertThatThrownBy(() -> ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY)).isInstanceOf(NotFound.class);
        submit("1000");
        table.people.relate(BART, AN);
        for (PersonId other : List.of(AN, EXPERT, HR, BART)) {
            assertThatThrownBy(() -> ask.ask(other, REQUEST, NEED_UNCLEAR, WHY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> clocks.forHolder(other, REQUEST)).isInstanceOf(NotFound.class);
        }
        ask.ask(LEEN, REQUEST, NEED_UNCLEAR, WHY);

        for (PersonId other : List.of(AN, HR, MANAGER, OTHER_EXPERT, LEEN)) {
            assertThatThrownBy(() -> explain.read(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> explain.explain(other, REQUEST, "words")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> clocks.of(OTHER_EXPERT, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_for_nobody_in_particular_is_explained_by_who_opened_it_T1_X2() {
        CaseNumber generic = table.get(StartGenericRequest.class)
                .start(EXPERT, Cast.ROADS, MeasureCategory.BUILDING, "Een ringleiding");
        submit(generic, "1000");

        ask.ask(BART, generic, NEED_UNCLEAR, WHY);

        assertThat(table.facts.of(TomPaused.class)).containsExactly(new TomPaused(generic, 1, EXPERT, EXPERT));
        assertThat(clocks.forHolder(BART, generic).pauses().get(0).owner()).isEqualTo(PauseOwner.OPENER);
        explain.explain(EXPERT, generic, "for the meeting room");
        assertThat(clocks.forHolder(BART, generic).pauses().get(0).explanation())
                .isEqualTo("for the meeting room");
    }

    @Test
    void the_staff_member_takes_along_why_it_stood_still_X7() {
        submit("1000");
        ask.ask(BART, REQUEST, NEED_UNCLEAR, WHY);
        explain.explain(EXPERT, REQUEST, "for sitting");

        assertThat(table.get(OwnTomPauses.class).of(AN)).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("tom-pause");
            assertThat(record.facts()).containsEntry("asked", WHY).containsEntry("explained", "for sitting");
        });
        assertThat(table.get(OwnTomPauses.class).of(EXPERT)).isEmpty();
    }

    private void assertClock(long gross, long net) {
        for (TomClockView clock : List.of(clocks.of(AN, REQUEST), clocks.forHolder(BART, REQUEST))) {
            assertThat(clock.gross()).isEqualTo(gross);
            assertThat(clock.net()).isEqualTo(net);
        }
    }

    private void days(int days) {
        table.clock.forward(Duration.ofDays(days).toSeconds());
    }

    private void submit(String net) {
        submit(REQUEST, net);
    }

    private void submit(CaseNumber request, String net) {
        table.get(FillTomRequest.class)
                .submit(EXPERT, request, new TomForm("need", BudgetNature.OPERATING, Money.of(net), Money.ZERO));
    }
}
