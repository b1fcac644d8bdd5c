package org.maatwerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.kernel.Refused;

/** A deadline gets another value from a date on; what counted stays as it was (X1, X4). */
class DeadlineSettingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_new_value_starts_tomorrow_at_the_earliest() {
        DeadlineSetting setting = DeadlineSetting.from("smt", 15, TODAY.plusDays(1), TODAY);

        assertThat(setting.workingDays()).isEqualTo(15);
    }

    @Test
    void a_value_is_never_set_for_today_or_before() {
        assertThatThrownBy(() -> DeadlineSetting.from("smt", 15, TODAY, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("FIRST_DAY_HAS_BEGUN");
    }

    @Test
    void a_value_has_a_first_day() {
        assertThatThrownBy(() -> DeadlineSetting.from("smt", 15, null, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("FIRST_DAY_IS_MISSING");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 251})
    void a_deadline_is_a_day_to_a_year(int workingDays) {
        assertThatThrownBy(() -> DeadlineSetting.from("smt", workingDays, TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("WORKING_DAYS_OUT_OF_RANGE");
    }

    @Test
    void the_time_allowed_follows_the_value_of_the_day_it_starts() {
        DeadlineSettingsInMemory settings = new DeadlineSettingsInMemory();
        settings.add(DeadlineSetting.from("smt", 15, TODAY.plusDays(1), TODAY));
        TimeAllowed timeAllowed = TimesAllowed.byDefault(TimesAllowed.calendar(new ClosingDaysInMemory()));
        timeAllowed.settings = settings;

        assertThat(timeAllowed.forTask("smt", TODAY).workingDays()).isEqualTo(20);
        assertThat(timeAllowed.forTask("smt", TODAY.plusDays(1)).workingDays()).isEqualTo(15);
    }

    @Test
    void a_deadline_that_nobody_set_is_a_mistake_in_a_model() {
        TimeAllowed timeAllowed = TimesAllowed.byDefault(TimesAllowed.calendar(new ClosingDaysInMemory()));

        assertThatThrownBy(() -> timeAllowed.forTask("whenever", TODAY)).hasMessageContaining("whenever");
    }
}
