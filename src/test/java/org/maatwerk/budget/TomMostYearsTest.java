package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.BudgetRefusal.YEARS_OUT_OF_RANGE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Money;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** For how many years a measure is asked in one go, by the table (T7). */
class TomMostYearsTest {

    @Test
    void five_years_is_the_most_today_T7_X4() {
        assertThat(new DecisionsInMemory().of("tom-most-years", "most", Map.of("on", LocalDate.of(2026, 11, 23))))
                .containsExactly("5");
    }

    @Test
    void a_term_is_from_one_year_to_the_most_and_its_total_is_of_all_years_T7() {
        assertRefused(YEARS_OUT_OF_RANGE, () -> new TomTerm(0, 5));
        assertRefused(YEARS_OUT_OF_RANGE, () -> new TomTerm(6, 5));
        assertThat(new TomTerm(1, 5).isRecurring()).isFalse();

        TomTerm term = new TomTerm(5, 5);

        assertThat(term.isRecurring()).isTrue();
        TomPrice total = term.total(new TomPrice(Money.of("1000.01"), Money.of("210.01")));
        assertThat(total.net()).isEqualTo(Money.of("5000.05"));
        assertThat(total.gross()).isEqualTo(Money.of("6050.10"));
    }
}
