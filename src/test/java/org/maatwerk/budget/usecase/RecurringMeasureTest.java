package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.budget.BudgetRefusal.YEARS_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.YEAR_NOT_RESERVED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.RESERVED;
import static org.maatwerk.budget.YearPartState.PLANNED;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.budget.usecase.YearTable.BART;
import static org.maatwerk.budget.usecase.YearTable.FIRST;
import static org.maatwerk.budget.usecase.YearTable.LEEN;
import static org.maatwerk.budget.usecase.YearTable.SECOND;
import static org.maatwerk.budget.usecase.YearTable.THIRD;
import static org.maatwerk.budget.usecase.YearTable.YEARS;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;

/** What comes back each year is asked and granted in one go, and paid year by year (T7). */
class RecurringMeasureTest {

    private static final TomGrant ALL = new TomGrant(Money.of("3000"), Money.of("0"), null, "cannot wait");

    @Test
    void the_price_is_per_year_and_all_years_together_decide_who_approves_T4_T7() {
        TomTable table = TomTable.opened();
        FillTomRequest fill = table.get(FillTomRequest.class);
        assertThat(fill.mostYears(EXPERT, REQUEST)).isEqualTo(5);
        assertRefused(YEARS_OUT_OF_RANGE, () -> fill.submit(EXPERT, REQUEST, YearTable.form("3000", "0", 6)));
        assertRefused(YEARS_OUT_OF_RANGE, () -> fill.submit(EXPERT, REQUEST, YearTable.form("3000", "0", 0)));

        fill.submit(EXPERT, REQUEST, YearTable.form("3000", "0", YEARS));

        assertThat(table.requests.of(REQUEST).route().rule()).isEqualTo("two-holders-yearly");
        TomRequestView.Costs costs =
                table.get(ReadTomRequests.class).read(AN, REQUEST).costs();
        assertThat(costs.isRecurring()).isTrue();
        assertThat(costs.gross()).isEqualTo(Money.of("3000"));
        assertThat(costs.inAll()).isEqualTo(Money.of("9000"));
    }

    @Test
    void what_is_asked_once_has_no_years_T7() {
        OrderTable once = OrderTable.granted();

        assertThat(once.table.requests.of(REQUEST).route().rule()).isEqualTo("one-holder");
        assertThat(once.table.years.ofRequest(REQUEST)).isEmpty();
        assertThat(once.get(ReadTomYears.class).of(AN, REQUEST)).isEmpty();
        assertThat(once.get(PlaceOrder.class).read(BART, REQUEST).isOfMoreYears())
                .isFalse();
    }

    @Test
    void the_answer_reserves_the_first_year_and_promises_the_others_T6_T7() {
        YearTable it = YearTable.granted();

        assertThat(it.on(FIRST, RESERVED)).isEqualTo(Money.of("1210"));
        assertThat(it.on(FIRST, FREE)).isEqualTo(Money.of("790"));
        assertThat(it.table.years.ofRequest(REQUEST))
                .extracting(part -> part.year(), part -> part.price().gross(), part -> part.state())
                .containsExactly(tuple(SECOND, Money.of("1210"), PLANNED), tuple(THIRD, Money.of("1210"), PLANNED));
    }

    @Test
    void nothing_is_promised_before_the_second_budget_holder_agrees_T4_T7() {
        TomTable table = new YearTable().table;
        table.open(2);
        var again = table.get(ReadTomRequests.class).of(EXPERT).stream()
                .map(TomRequestLine::caseNumber)
                .filter(number -> !number.equals(REQUEST))
                .findFirst()
                .orElseThrow();
        table.get(FillTomRequest.class).submit(EXPERT, again, YearTable.form("3000", "0", YEARS));

        assertThat(table.get(AnswerTomRequest.class).approve(BART, again, ALL)).isFalse();
        assertThat(table.years.ofRequest(again)).isEmpty();
        table.get(AnswerTomRequest.class).agree(LEEN, again, null);

        assertThat(table.years.ofRequest(again)).hasSize(2);
    }

    @Test
    void nothing_is_ordered_for_a_year_that_is_not_reserved_T7() {
        YearTable it = YearTable.granted();

        assertRefused(YEAR_NOT_RESERVED, () -> it.order("10", "0", SECOND));
        assertRefused(YEAR_NOT_RESERVED, () -> it.order("10", "0", FIRST - 1));
        it.order("1000", "210", FIRST);

        assertThat(it.request().state()).isEqualTo(TomState.ORDERED);
    }

    @Test
    void the_staff_member_expert_and_hr_see_the_years_and_the_manager_does_not_D10() {
        YearTable it = YearTable.granted();
        ReadTomYears read = it.get(ReadTomYears.class);

        assertThat(read.of(AN, REQUEST))
                .hasSize(YEARS)
                .isEqualTo(read.of(EXPERT, REQUEST))
                .isEqualTo(read.of(HR, REQUEST));
        assertThat(read.of(MANAGER, REQUEST)).isEmpty();
        assertThat(read.isToEnd(HR, REQUEST)).isTrue();
        assertThat(read.isToEnd(EXPERT, REQUEST)).isTrue();
        assertThat(read.isToEnd(AN, REQUEST)).isFalse();
        assertThat(read.isToEnd(MANAGER, REQUEST)).isFalse();
        assertThatThrownBy(() -> read.of(BART, REQUEST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.of(BO, REQUEST)).isInstanceOf(NotFound.class);
        assertThat(it.get(OwnYearData.class).of(AN)).hasSize(YEARS);
    }
}
