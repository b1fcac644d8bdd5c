package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T8: when the bank is asked to pay. */
class PaymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_bank_pays_on_the_first_day_on_which_something_has_to_be_paid() {
        assertThat(Payment.executionDay(List.of(TODAY.plusDays(9), TODAY.plusDays(5)), TODAY))
                .isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void what_is_late_or_says_no_day_is_paid_tomorrow() {
        assertThat(Payment.executionDay(List.of(TODAY.minusDays(5), TODAY.plusDays(9)), TODAY))
                .isEqualTo(TODAY.plusDays(1));
        assertThat(Payment.executionDay(List.of(TODAY), TODAY)).isEqualTo(TODAY.plusDays(1));
        assertThat(Payment.executionDay(List.of(), TODAY)).isEqualTo(TODAY.plusDays(1));
    }
}
