package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.ABOVE_FREE;
import static org.maatwerk.budget.BudgetRefusal.BOUGHT_BEFORE;
import static org.maatwerk.budget.BudgetRefusal.MORE_THAN_ASKED;
import static org.maatwerk.budget.BudgetRefusal.QUOTES_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.SAME_PERSON_TWICE;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestPostponed;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Role;
import org.maatwerk.testing.TestPdf;

/** What budget holders may say to a request, and what it does to the books (T4, T5, T6, T11, D9). */
class AnswerTomRequestTest {

    private static final PersonId BART = new PersonId(91);
    private static final PersonId LEEN = new PersonId(92);
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    private static final TomGrant ALL = grant("1000", "210", null, null);

    private final TomTable table = TomTable.opened();
    private final AnswerTomRequest answer = table.get(AnswerTomRequest.class);

    @BeforeEach
    void two_hold_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(LEEN.value(), "Leen", "Cools", Role.BUDGET_HOLDER);
        budget("2000");
    }

    @Test
    void what_one_approves_is_reserved_gross_T4_T5() {
        ask("1000", "210");

        assertThat(answer.approve(BART, REQUEST, ALL)).isTrue();

        assertThat(state()).isEqualTo(TomState.APPROVED);
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("1210"));
        assertThat(balance().on(LedgerAccount.FREE)).isEqualTo(Money.of("790"));
        assertThat(table.facts.of(TomRequestAnswered.class)).containsExactly(new TomRequestAnswered(REQUEST));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> answer.approve(LEEN, REQUEST, ALL));
    }

    @Test
    void from_a_threshold_on_a_second_one_has_to_agree_T4() {
        budget("20000");
        ask("8500", "0");

        assertThat(answer.approve(BART, REQUEST, grant("8500", "0", null, null)))
                .isFalse();

        assertThat(state()).isEqualTo(TomState.AGREED_ONCE);
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.ZERO);
        assertThat(table.facts.of(TomRequestAnswered.class)).isEmpty();
        assertThat(answer.read(BART, REQUEST).own()).isTrue();
        assertThat(answer.read(BART, REQUEST).given()).isNull();
        assertRefused(SAME_PERSON_TWICE, () -> answer.agree(BART, REQUEST, null));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> answer.approve(LEEN, REQUEST, grant("1", "0", "less", null)));

        answer.agree(LEEN, REQUEST, null);

        assertThat(state()).isEqualTo(TomState.APPROVED);
        assertThat(answer.read(BART, REQUEST).given()).isEqualTo(new TomAnswerView.Given("Leen Cools", TODAY));
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("8500"));
    }

    @Test
    void from_a_higher_one_on_quotes_are_needed_T4() {
        table.release("Een bureau");
        table.release("Nog een bureau");
        table.get(AttachTomQuote.class).attach(EXPERT, REQUEST, TomTable.quote(TestPdf.of("Niet nagekeken")));
        assertThatThrownBy(() -> ask("30000", "0")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(QUOTES_NEEDED);
            assertThat(refused.field()).contains("net");
            assertThat(refused.counts()).containsExactly(3, 2);
        });

        table.release("Een derde bureau");
        ask("30000", "0");

        assertThat(answer.read(BART, REQUEST).route().rule()).isEqualTo("three-quotes");
    }

    @Test
    void above_what_is_free_nothing_is_approved_without_a_reason_and_a_second_one_T5() {
        ask("2000", "0.01");
        assertRefused(ABOVE_FREE, () -> answer.approve(BART, REQUEST, grant("2000", "0.01", null, null)));
        assertRefused(ABOVE_FREE, () -> answer.approve(BART, REQUEST, grant("2000", "0.01", null, " ")));
        assertThat(state()).isEqualTo(TomState.SUBMITTED);

        assertThat(answer.approve(BART, REQUEST, grant("2000", "0.01", null, "cannot wait")))
                .isFalse();
        answer.agree(LEEN, REQUEST, null);

        assertThat(state()).isEqualTo(TomState.APPROVED);
        assertThat(balance().on(LedgerAccount.FREE)).isEqualTo(Money.ZERO);
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("2000.01"));
        assertThat(table.ledger.entriesOf(table.ledger.toPost(LINE), LedgerAccount.FREE))
                .filteredOn(entry -> entry.transaction().act() == LedgerAct.OVERRUN)
                .extracting(entry -> entry.amount())
                .containsExactly(Money.of("0.01"));
    }

    @Test
    void the_second_says_why_when_the_money_went_meanwhile_T5() {
        budget("10000");
        ask("9000", "0");
        answer.approve(BART, REQUEST, grant("9000", "0", null, null));
        budget("-5000");

        assertRefused(ABOVE_FREE, "overrun-too", () -> answer.agree(LEEN, REQUEST, null));
    }

    @Test
    void who_agrees_with_what_was_refused_meanwhile_is_told_T4() {
        budget("10000");
        ask("9000", "0");
        answer.approve(BART, REQUEST, grant("9000", "0", null, null));
        answer.refuse(BART, REQUEST, "not for this");

        assertRefused(REQUEST_IS_ELSEWHERE, () -> answer.agree(LEEN, REQUEST, null));
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.ZERO);
    }

    @Test
    void with_the_reason_of_the_second_the_line_is_overrun_T5() {
        budget("10000");
        ask("9000", "0");
        answer.approve(BART, REQUEST, grant("9000", "0", null, null));
        budget("-5000");

        answer.agree(LEEN, REQUEST, "cannot wait");

        assertThat(state()).isEqualTo(TomState.APPROVED);
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("9000"));
        assertThat(balance().on(LedgerAccount.FREE)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_part_is_approved_with_a_reason_and_never_more_than_was_asked_T4() {
        ask("1000", "210");
        assertRefused(REASON_NEEDED, () -> answer.approve(BART, REQUEST, grant("500", "105", null, null)));
        assertRefused(MORE_THAN_ASKED, () -> answer.approve(BART, REQUEST, grant("1000", "210.01", null, null)));

        answer.approve(BART, REQUEST, grant("500", "105", "one is enough", null));

        assertThat(state()).isEqualTo(TomState.PARTLY_APPROVED);
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("605"));
        TomRequestView view = table.get(ReadTomRequests.class).read(AN, REQUEST);
        assertThat(view.answer().reason()).isEqualTo("one is enough");
        assertThat(view.answer().gross()).isEqualTo(Money.of("605"));
        assertThat(view.isRefused()).isTrue();
    }

    @Test
    void a_refusal_has_a_reason_and_says_that_the_duty_stays_T11() {
        ask("1000", "210");
        assertRefused(REASON_NEEDED, "refusal", () -> answer.refuse(BART, REQUEST, " "));

        answer.refuse(BART, REQUEST, "not for work");

        assertThat(state()).isEqualTo(TomState.REFUSED);
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.ZERO);
        TomRequestView view = table.get(ReadTomRequests.class).read(AN, REQUEST);
        assertThat(view.answer().reason()).isEqualTo("not for work");
        assertThat(view.isRefused()).isTrue();
        assertRefused(REQUEST_IS_ELSEWHERE, () -> answer.putOnWaitingList(LEEN, REQUEST, "later"));
    }

    @Test
    void what_waits_on_the_list_can_still_be_approved() {
        ask("1000", "210");
        answer.putOnWaitingList(BART, REQUEST, "next year's budget");
        assertThat(answer.waiting(LEEN)).extracting(TomAnswerLine::state).containsExactly(TomState.WAITING_LIST);
        assertThat(table.facts.of(TomRequestAnswered.class)).isEmpty();
        assertThat(table.facts.of(TomRequestPostponed.class)).containsExactly(new TomRequestPostponed(REQUEST, TODAY));

        answer.approve(LEEN, REQUEST, ALL);

        assertThat(answer.waiting(LEEN)).isEmpty();
        assertThat(answer.answered(LEEN)).extracting(TomAnswerLine::state).containsExactly(TomState.APPROVED);
    }

    @Test
    void nobody_answers_before_it_is_asked_nor_for_who_is_close_nor_without_a_budget_A13_D9() {
        assertThatThrownBy(() -> answer.read(BART, REQUEST)).isInstanceOf(NotFound.class);
        ask("1000", "210");
        for (PersonId other : new PersonId[] {AN, EXPERT, HR}) {
            assertThatThrownBy(() -> answer.read(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer.waiting(other)).isInstanceOf(NotFound.class);
        }

        table.people.relate(BART, AN);

        assertThat(answer.waiting(BART)).isEmpty();
        assertThatThrownBy(() -> answer.approve(BART, REQUEST, ALL)).isInstanceOf(NotFound.class);
    }

    @Test
    void shows_the_work_need_the_rule_and_what_is_left_and_no_name_D9_T4_T5() {
        ask("1000", "210");

        TomAnswerView view = answer.read(BART, REQUEST);

        assertThat(view.costs().need()).isEqualTo("need");
        assertThat(view.route().rule()).isEqualTo("one-holder");
        assertThat(view.holders()).containsExactly("Bart Hermans", "Leen Cools");
        assertThat(view.room().line().free()).isEqualTo(Money.of("2000"));
        assertThat(view.room().isLacking()).isFalse();
        assertThat(TomAnswerView.class.getRecordComponents())
                .extracting(part -> part.getName())
                .doesNotContain("staffMember", "protocol", "agreed");
    }

    @Test
    void on_a_line_that_got_nothing_nothing_is_free_T5() {
        submit(new TomForm("need", BudgetNature.WAGE, Money.of("10"), Money.of("0")));

        assertThat(answer.read(BART, REQUEST).room().line().free()).isEqualTo(Money.ZERO);
        assertThat(answer.read(BART, REQUEST).room().isLacking()).isTrue();
    }

    @Test
    void what_was_bought_before_is_let_through_for_a_reason_alone_T9() {
        submit(new TomForm("need", "OTHER", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"), true));
        TomGrant all = grant("1000", "210", null, null);

        assertRefused(BOUGHT_BEFORE, "exception", () -> answer.approve(BART, REQUEST, all));
        assertThat(answer.read(BART, REQUEST).costs().bought()).isTrue();
        assertThat(answer.approve(
                        BART,
                        REQUEST,
                        new TomGrant(all.net(), all.vat(), null, null, "Het was dringend voor de start")))
                .isTrue();

        assertThat(answer.read(LEEN, REQUEST).first().exception()).isEqualTo("Het was dringend voor de start");
    }

    @Test
    void an_exception_is_made_of_nothing_that_was_not_bought_before_T9() {
        ask("1000", "210");

        answer.approve(BART, REQUEST, new TomGrant(Money.of("1000"), Money.of("210"), null, null, "no matter"));

        assertThat(answer.read(LEEN, REQUEST).first().exception()).isNull();
    }

    private void ask(String net, String vat) {
        submit(new TomForm("need", BudgetNature.OPERATING, Money.of(net), Money.of(vat)));
    }

    private void submit(TomForm form) {
        table.get(FillTomRequest.class).submit(EXPERT, REQUEST, form);
    }

    private void budget(String amount) {
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of(amount), "budget-" + amount, BART);
    }

    private TomState state() {
        return table.requests.of(REQUEST).state();
    }

    private Balance balance() {
        return table.ledger.balanceOf(table.ledger.toPost(LINE));
    }

    private static TomGrant grant(String net, String vat, String less, String overrun) {
        return new TomGrant(Money.of(net), Money.of(vat), less, overrun);
    }
}
