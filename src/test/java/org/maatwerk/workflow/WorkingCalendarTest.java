package org.maatwerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.ClosingDay.Names;

/** Working days against an independent oracle, over ten years (X1). */
class WorkingCalendarTest {

    private static final Names NAMES = new Names("Brugdag", "Bridge day");
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS_OF_TEN_YEARS = 3653;
    private static final List<MonthDay> CLOSED = List.of(
            MonthDay.of(7, 11),
            MonthDay.of(11, 2),
            MonthDay.of(11, 15),
            MonthDay.of(12, 26),
            MonthDay.of(12, 27),
            MonthDay.of(12, 28),
            MonthDay.of(12, 29),
            MonthDay.of(12, 30),
            MonthDay.of(12, 31));

    private final ClosingDaysInMemory closingDays = new ClosingDaysInMemory();
    private final WorkingCalendar calendar = TimesAllowed.calendar(closingDays);
    private final WorkingDaysOracle oracle = new WorkingDaysOracle(CLOSED);

    WorkingCalendarTest() {
        CLOSED.forEach(day -> closingDays.add(ClosingDay.from(day.atYear(2020), true, NAMES, true, LONG_AGO)));
    }

    @Test
    void every_day_of_ten_years_is_what_the_oracle_says() {
        assertThat(FIRST.datesUntil(FIRST.plusDays(DAYS_OF_TEN_YEARS)))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day)).isEqualTo(oracle.isWorkingDay(day)));
    }

    @Property
    void counting_forward_agrees_with_the_oracle(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int workingDays) {
        LocalDate after = calendar.after(start, workingDays);

        assertThat(after).isEqualTo(oracle.after(start, workingDays));
    }

    @Property
    void counting_between_is_the_reverse_of_counting_forward(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        LocalDate after = calendar.after(start, workingDays);

        assertThat(calendar.between(start, after)).isEqualTo(workingDays);
        assertThat(calendar.between(after, start)).isEqualTo(-workingDays);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS_OF_TEN_YEARS).map(FIRST::plusDays);
    }

    @Test
    void zero_working_days_is_the_first_working_day_on_or_after_it() {
        assertThat(calendar.after(LocalDate.of(2026, 12, 25), 0)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void working_days_are_not_counted_backwards() {
        assertThatThrownBy(() -> calendar.after(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_that_closes_once_is_no_working_day_that_year_only() {
        closingDays.add(ClosingDay.from(LocalDate.of(2026, 5, 15), false, NAMES, true, FIRST));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 15))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 5, 15))).isTrue();
    }

    @Test
    void people_may_work_on_a_holiday_that_was_lifted() {
        closingDays.add(ClosingDay.from(LocalDate.of(2026, 7, 21), false, NAMES, false, FIRST));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 21))).isTrue();
    }

    @Test
    void a_closing_day_that_is_lifted_from_a_date_stays_closed_before_it() {
        closingDays.add(ClosingDay.from(LocalDate.of(2027, 11, 2), true, NAMES, false, FIRST));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 11, 2))).isTrue();
    }

    @Test
    void a_closing_day_is_never_set_for_a_day_that_has_begun() {
        assertThatThrownBy(() -> ClosingDay.from(FIRST, false, NAMES, true, FIRST))
                .isInstanceOf(Refused.class)
                .hasMessage("FIRST_DAY_HAS_BEGUN");
    }

    @Test
    void a_closing_day_has_a_name_in_both_languages() {
        assertThatThrownBy(() -> ClosingDay.from(FIRST.plusDays(1), false, new Names("Brugdag", " "), true, FIRST))
                .isInstanceOf(Refused.class)
                .hasMessage("NAME_IN_BOTH_LANGUAGES");
    }

    @Test
    void each_of_twelve_years_has_the_ten_holidays_of_the_law() {
        PublicHolidays holidays = new PublicHolidays();

        for (int year = 2024; year <= 2035; year++) {
            assertThat(LocalDate.of(year, 1, 1)
                            .datesUntil(LocalDate.of(year + 1, 1, 1))
                            .flatMap(day -> holidays.on(day).stream()))
                    .containsExactlyInAnyOrder(PublicHoliday.values());
        }
    }

    @Test
    void a_year_lists_its_holidays_and_closing_days_in_order() {
        List<SpecialDay> days = calendar.specialDaysOf(2026);

        assertThat(days).hasSize(19).extracting(SpecialDay::date).isSorted();
        assertThat(days.get(1))
                .isEqualTo(new SpecialDay(LocalDate.of(2026, 4, 6), PublicHoliday.EASTER_MONDAY, null, true));
    }
}
