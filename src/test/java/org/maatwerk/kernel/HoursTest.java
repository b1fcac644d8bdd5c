package org.maatwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Hours are exact to the quarter (T13). */
class HoursTest {

    @Test
    void are_added_and_compared_in_quarters() {
        assertThat(Hours.of("1.25").plus(Hours.of("0.75"))).isEqualTo(Hours.of("2"));
        assertThat(Hours.of("2").minus(Hours.of("0.25"))).hasToString("1.75");
        assertThat(Hours.of("2").isMoreThan(Hours.of("1.75"))).isTrue();
        assertThat(Hours.of("2").isMoreThan(Hours.of("2"))).isFalse();
        assertThat(Hours.ZERO.isPositive()).isFalse();
    }

    @Test
    void are_whole_hours_and_minutes() {
        assertThat(Hours.of("12.75").whole()).isEqualTo(12);
        assertThat(Hours.of("12.75").minutes()).isEqualTo(45);
        assertThat(Hours.of("10")).hasToString("10");
    }

    @Test
    void a_part_of_a_quarter_is_none() {
        assertThatThrownBy(() -> Hours.of("1.1")).isInstanceOf(ArithmeticException.class);
    }
}
