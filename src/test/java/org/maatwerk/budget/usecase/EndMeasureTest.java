package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.ORDERED_IN_THAT_YEAR;
import static org.maatwerk.budget.BudgetRefusal.YEAR_PART_IS_ELSEWHERE;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.RESERVED;
import static org.maatwerk.budget.YearPartState.ENDED;
import static org.maatwerk.budget.YearPartState.PLANNED;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.budget.usecase.YearTable.BART;
import static org.maatwerk.budget.usecase.YearTable.FIRST;
import static org.maatwerk.budget.usecase.YearTable.SECOND;
import static org.maatwerk.budget.usecase.YearTable.THIRD;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.MeasureEnded;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A measure that comes back each year ends: what was promised ends, and what was reserved for it is free again (T7). */
class EndMeasureTest {

    private final YearTable it = YearTable.granted();
    private final EndMeasure end = it.get(EndMeasure.class);

    @Test
    void ends_from_a_later_year_on_and_the_years_before_go_on_T7() {
        assertThat(end.years(HR, REQUEST)).containsExactly(SECOND, THIRD);

        end.end(HR, REQUEST, THIRD);

        assertThat(it.state(SECOND)).isEqualTo(PLANNED);
        assertThat(it.state(THIRD)).isEqualTo(ENDED);
        assertThat(it.part(THIRD).endedBy()).isEqualTo(HR);
        assertThat(it.table.facts.of(MeasureEnded.class)).containsExactly(new MeasureEnded(REQUEST, THIRD));
        assertThat(it.part(THIRD).endedOn()).isEqualTo(TODAY);
        assertThat(it.request().state()).isEqualTo(TomState.APPROVED);
        assertThat(end.years(HR, REQUEST)).containsExactly(SECOND);
        assertRefused(YEAR_PART_IS_ELSEWHERE, () -> end.end(EXPERT, REQUEST, THIRD));
        it.budget(THIRD, "2000");
        assertRefused(YEAR_PART_IS_ELSEWHERE, () -> it.reserve(THIRD));
        assertThat(it.get(ReadYearParts.class).of(BART, THIRD))
                .extracting(YearPartLine::verdict)
                .containsExactly(YearPartVerdict.ENDED);
    }

    @Test
    void what_was_reserved_and_not_ordered_is_free_again_T6_T7() {
        it.order("1000", "210", FIRST);
        it.budget(SECOND, "2000");
        it.reserve(SECOND);
        assertThat(it.request().state()).isEqualTo(TomState.COMMITTED);

        end.end(EXPERT, REQUEST, SECOND);

        assertThat(it.on(SECOND, RESERVED)).isEqualTo(Money.ZERO);
        assertThat(it.on(SECOND, FREE)).isEqualTo(Money.of("2000"));
        assertThat(it.state(SECOND)).isEqualTo(ENDED);
        assertThat(it.state(THIRD)).isEqualTo(ENDED);
        assertThat(it.request().state()).isEqualTo(TomState.ORDERED);
        assertThat(it.get(ReadTomYears.class).isToEnd(HR, REQUEST)).isFalse();
    }

    @Test
    void a_year_in_which_something_is_ordered_does_not_end_T7() {
        it.budget(SECOND, "2000");
        it.reserve(SECOND);
        OrderNumber order = it.order("100", "0", SECOND);
        assertThat(end.years(EXPERT, REQUEST)).containsExactly(THIRD);
        assertRefused(ORDERED_IN_THAT_YEAR, () -> end.end(EXPERT, REQUEST, SECOND));

        it.get(CancelOrder.class).cancel(BART, REQUEST, order, "not needed");
        end.end(EXPERT, REQUEST, SECOND);

        assertThat(it.on(SECOND, FREE)).isEqualTo(Money.of("2000"));
        assertThat(it.request().state()).isEqualTo(TomState.APPROVED);
    }

    @Test
    void expert_and_hr_end_it_and_nobody_else_D9() {
        for (PersonId other : new PersonId[] {AN, MANAGER, BART}) {
            assertThatThrownBy(() -> end.years(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> end.end(other, REQUEST, SECOND)).isInstanceOf(NotFound.class);
        }
    }
}
