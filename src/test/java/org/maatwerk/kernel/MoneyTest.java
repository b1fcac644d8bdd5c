package org.maatwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** T3: exact to the cent. */
class MoneyTest {

    @Test
    void ten_times_ten_cents_is_one_euro() {
        Money sum = Money.ZERO;

        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.of("0.10"));
        }

        assertThat(sum).isEqualTo(Money.of("1")).hasToString("1.00");
    }

    @Test
    void however_it_is_written_the_same_amount_is_equal() {
        assertThat(Money.of("5")).isEqualTo(Money.of("5.00")).isEqualTo(new Money(new BigDecimal("5.0")));
        assertThat(Money.of("5.000")).isEqualTo(Money.of("5"));
    }

    @Test
    void a_part_of_a_cent_is_refused() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void minus_and_the_opposite_undo_plus() {
        Money one = Money.of("12.34");

        assertThat(one.plus(one).minus(one)).isEqualTo(one);
        assertThat(one.plus(one.negated())).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_below_above_or_nothing_is_told_apart() {
        assertThat(Money.of("-0.01").isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.of("0.01").isPositive()).isTrue();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.of("0.01").isZero()).isFalse();
    }

    @Test
    void more_than_is_not_as_much_as() {
        assertThat(Money.of("2").isMoreThan(Money.of("1.99"))).isTrue();
        assertThat(Money.of("2").isMoreThan(Money.of("2"))).isFalse();
    }
}
