package org.maatwerk.coaching.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.coaching.CoachingRefusal.NO_SESSION_HOURS;
import static org.maatwerk.coaching.CoachingRefusal.PACKAGE_USED_UP;
import static org.maatwerk.coaching.CoachingRefusal.SESSION_DAY_OUT_OF_RANGE;
import static org.maatwerk.coaching.usecase.CoachingTable.KARIM;
import static org.maatwerk.coaching.usecase.CoachingTable.LAST;
import static org.maatwerk.coaching.usecase.CoachingTable.LOTTE;
import static org.maatwerk.coaching.usecase.CoachingTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.YearPart;
import org.maatwerk.coaching.PackageNearlyUsed;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;

/** T13: a job coach logs sessions against the package; warned at 80%, stopped at 100%. */
class LogCoachingTest {

    private final CoachingTable table = new CoachingTable().coached();
    private final LogCoaching log = table.get(LogCoaching.class);
    private final ReadCoachAssignments read = table.get(ReadCoachAssignments.class);

    /** T7, T13. */
    @Test
    void a_year_whose_money_is_reserved_brings_its_hours() {
        YearPart next = new YearPart(
                REQUEST,
                new BudgetLineKey(TODAY.getYear() + 1, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL),
                CoachingTable.price("1000"));
        table.years.add(next);
        assertThat(read.read(LOTTE, REQUEST).hours().granted()).isEqualTo(Hours.of("10"));

        next.reserve(CoachingTable.BART, TODAY);

        assertThat(read.read(LOTTE, REQUEST).hours().granted()).isEqualTo(Hours.of("20"));
    }

    @Test
    void a_session_has_a_day_and_hours_and_uses_the_package() {
        table.log(LOTTE, "1.25");
        table.log(LOTTE, "2");

        CoachView view = read.read(LOTTE, REQUEST);
        assertThat(view.sessions())
                .containsExactly(
                        new SessionLine(1, TODAY, Hours.of("1.25"), null),
                        new SessionLine(2, TODAY, Hours.of("2"), null));
        assertThat(view.hours().used()).isEqualTo(Hours.of("3.25"));
        assertThat(view.hours().left()).isEqualTo(Hours.of("6.75"));
    }

    @Test
    void a_day_outside_the_period_or_to_come_is_refused_at_the_field() {
        table.later(3);

        refused(SESSION_DAY_OUT_OF_RANGE, "day", TODAY.minusDays(1), "1");
        refused(SESSION_DAY_OUT_OF_RANGE, "day", TODAY.plusDays(4), "1");
        refused(NO_SESSION_HOURS, "hours", TODAY, "0");

        log.log(LOTTE, REQUEST, form(TODAY, "1"));
        log.log(LOTTE, REQUEST, form(TODAY.plusDays(3), "1"));
        assertThat(read.read(LOTTE, REQUEST).sessions()).hasSize(2);
    }

    @Test
    void is_corrected_by_a_row_that_is_added_T13() {
        table.log(LOTTE, "2");
        table.later(1);

        log.correct(LOTTE, REQUEST, 1, form(TODAY.plusDays(1), "3.5"));

        assertThat(read.read(LOTTE, REQUEST).sessions())
                .containsExactly(new SessionLine(1, TODAY.plusDays(1), Hours.of("3.5"), null));
        assertThat(table.coaching.sessionsOf(REQUEST))
                .extracting(row -> row.hours().toString())
                .containsExactly("2", "3.5");
        assertThat(read.read(LOTTE, REQUEST).hours().used()).isEqualTo(Hours.of("3.5"));
    }

    @Test
    void is_taken_back_and_its_number_not_given_again() {
        table.log(LOTTE, "2");

        log.takeBack(LOTTE, REQUEST, 1);
        table.log(LOTTE, "1");

        assertThat(read.read(LOTTE, REQUEST).sessions())
                .containsExactly(new SessionLine(2, TODAY, Hours.of("1"), null));
        assertThatThrownBy(() -> log.takeBack(LOTTE, REQUEST, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.correct(LOTTE, REQUEST, 1, form(TODAY, "1")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void more_than_the_package_is_refused_with_what_is_left_T13() {
        table.log(LOTTE, "9.25");

        assertThatThrownBy(() -> table.log(LOTTE, "1")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(PACKAGE_USED_UP);
            assertThat(refused.field()).contains("hours");
            assertThat(refused.counts()).containsExactly(0, 45);
        });
        table.log(LOTTE, "0.75");
        assertThat(read.read(LOTTE, REQUEST).hours().isUsedUp()).isTrue();
        assertThatThrownBy(() -> log.correct(LOTTE, REQUEST, 2, form(TODAY, "1")))
                .isInstanceOf(Refused.class);
        log.correct(LOTTE, REQUEST, 2, form(TODAY, "0.5"));
    }

    @Test
    void from_80_percent_on_coach_and_whoever_assigned_are_warned_T13() {
        table.log(LOTTE, "7.75");
        assertThat(table.facts.of(PackageNearlyUsed.class)).isEmpty();

        table.log(LOTTE, "0.25");

        assertThat(table.facts.of(PackageNearlyUsed.class))
                .containsExactly(new PackageNearlyUsed(REQUEST, 1, LOTTE, EXPERT));
        assertThat(read.read(LOTTE, REQUEST).hours().isNearlyUsed()).isTrue();
    }

    @Test
    void hours_of_a_former_coach_stay_used_and_are_not_the_next_ones_to_change() {
        table.log(LOTTE, "6");
        table.get(AssignCoach.class).end(HR, REQUEST, 1);
        table.assign(KARIM, TODAY, LAST);

        assertThat(read.read(KARIM, REQUEST).hours().left()).isEqualTo(Hours.of("4"));
        assertThat(read.read(KARIM, REQUEST).sessions()).isEmpty();
        assertThatThrownBy(() -> log.takeBack(KARIM, REQUEST, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.log(KARIM, "4.25")).isInstanceOf(Refused.class);
        table.log(KARIM, "4");
    }

    @Test
    void a_part_of_the_money_pays_for_a_part_of_the_hours_down_to_a_quarter() {
        CoachingTable part = new CoachingTable();
        part.grant(REQUEST, "333");
        part.assign(LOTTE, TODAY, LAST);

        assertThat(part.get(ReadCoachAssignments.class)
                        .read(LOTTE, REQUEST)
                        .hours()
                        .granted())
                .isEqualTo(Hours.of("3.25"));
    }

    @Test
    void is_there_for_nobody_else_and_not_outside_the_period_T13() {
        for (PersonId other : List.of(KARIM, AN, MANAGER, HR, EXPERT, CoachingTable.BART)) {
            assertThatThrownBy(() -> table.log(other, "1")).isInstanceOf(NotFound.class);
        }
        table.later(31);

        assertThatThrownBy(() -> table.log(LOTTE, "1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.takeBack(LOTTE, REQUEST, 1)).isInstanceOf(NotFound.class);
    }

    private void refused(Refusal refusal, String field, LocalDate day, String hours) {
        assertThatThrownBy(() -> log.log(LOTTE, REQUEST, form(day, hours)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(refusal);
                    assertThat(refused.field()).contains(field);
                });
    }

    private static SessionForm form(LocalDate day, String hours) {
        return new SessionForm(day, Hours.of(hours));
    }
}
