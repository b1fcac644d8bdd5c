package org.maatwerk.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.kernel.Refused;

/** A retention term gets another value from a date on; what counted stays as it was (X4, X6). */
class RetentionTermTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_new_value_starts_tomorrow_at_the_earliest() {
        RetentionTerm term = RetentionTerm.from("access-log", 600, TODAY.plusDays(1), TODAY);

        assertThat(term.months()).isEqualTo(600);
        assertThat(term.validFrom()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whole_years_count_as_years() {
        assertThat(RetentionTerm.from("access-log", 30, TODAY.plusDays(1), TODAY)
                        .length())
                .isEqualTo(Period.of(2, 6, 0));
    }

    @Test
    void a_value_is_never_set_for_today_or_before() {
        assertThatThrownBy(() -> RetentionTerm.from("access-log", 12, TODAY, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("TERM_HAS_BEGUN");
    }

    @Test
    void a_value_has_a_first_day() {
        assertThatThrownBy(() -> RetentionTerm.from("access-log", 12, null, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("TERM_WITHOUT_FIRST_DAY");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -6, 601})
    void a_term_is_a_month_to_fifty_years(int months) {
        assertThatThrownBy(() -> RetentionTerm.from("access-log", months, TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("MONTHS_OUT_OF_RANGE");
    }

    @Test
    void a_term_has_a_length() {
        assertThatThrownBy(() -> RetentionTerm.from("access-log", null, TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("MONTHS_OUT_OF_RANGE");
    }

    @Test
    void a_term_that_no_migration_brought_is_a_mistake_in_a_feature() {
        RetentionTerms terms = new RetentionTermsInMemory();

        assertThatThrownBy(() -> terms.on(TODAY, "holiday-pictures")).hasMessageContaining("holiday-pictures");
    }
}
