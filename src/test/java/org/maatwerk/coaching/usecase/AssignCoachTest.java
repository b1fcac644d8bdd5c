package org.maatwerk.coaching.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_IS_ELSEWHERE;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_OVERLAPS;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_PERIOD_IS_OVER;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_PERIOD_OUT_OF_ORDER;
import static org.maatwerk.coaching.CoachingRefusal.NO_SUCH_COACH;
import static org.maatwerk.coaching.usecase.CoachingTable.BART;
import static org.maatwerk.coaching.usecase.CoachingTable.CHAIR;
import static org.maatwerk.coaching.usecase.CoachingTable.KARIM;
import static org.maatwerk.coaching.usecase.CoachingTable.LAST;
import static org.maatwerk.coaching.usecase.CoachingTable.LOTTE;
import static org.maatwerk.coaching.usecase.CoachingTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.coaching.CoachAssigned;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** T13: expert or HR officer says who coaches and for how long, once a package was granted. */
class AssignCoachTest {

    private final CoachingTable table = new CoachingTable();
    private final AssignCoach assign = table.get(AssignCoach.class);
    private final ReadCoaching read = table.get(ReadCoaching.class);

    @Test
    void a_package_that_was_granted_gets_a_coach_who_is_told() {
        table.granted();

        assign.assign(HR, REQUEST, form(LOTTE, TODAY, LAST));

        assertThat(table.facts.of(CoachAssigned.class)).containsExactly(new CoachAssigned(REQUEST, 1, LOTTE));
        for (PersonId reader : List.of(AN, EXPERT, HR)) {
            CoachingView view = read.read(reader, REQUEST);
            assertThat(view.hours().granted()).isEqualTo(Hours.of("10"));
            assertThat(view.assignments()).singleElement().satisfies(one -> {
                assertThat(one.coach()).isEqualTo("Lotte Peeters");
                assertThat(one.underway()).isTrue();
                assertThat(one.isReleased()).isFalse();
            });
        }
        assertThat(read.read(AN, REQUEST).relation()).isEqualTo(Relation.STAFF_MEMBER);
        assertThat(read.read(AN, REQUEST).isOwn()).isTrue();
        assertThat(read.read(HR, REQUEST).isOwn()).isFalse();
    }

    @Test
    void before_it_is_granted_there_is_nothing_and_a_chair_needs_no_coach() {
        assertThatThrownBy(() -> table.assign(LOTTE, TODAY, LAST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.read(AN, REQUEST)).isInstanceOf(NotFound.class);
        table.granted();

        assertThatThrownBy(() -> assign.assign(EXPERT, CHAIR, form(LOTTE, TODAY, LAST)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.read(AN, CHAIR)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_a_job_coach_who_is_not_related_can_be_chosen_A13() {
        table.granted();
        table.people.relate(KARIM, AN);

        assertThat(assign.coaches(EXPERT, REQUEST))
                .extracting(CoachChoice::coach)
                .containsExactly(LOTTE);
        for (PersonId other : List.of(KARIM, BO, AN, EXPERT)) {
            assertRefused(NO_SUCH_COACH, () -> table.assign(other, TODAY, LAST));
        }
    }

    @Test
    void the_period_is_in_order_and_not_over_and_one_coaches_at_a_time() {
        table.coached();
        assertRefused(COACHING_PERIOD_OUT_OF_ORDER, () -> table.assign(KARIM, TODAY, TODAY.minusDays(1)));
        assertRefused(COACHING_PERIOD_IS_OVER, () -> table.assign(KARIM, TODAY.minusDays(9), TODAY.minusDays(1)));
        assertRefused(COACHING_OVERLAPS, () -> table.assign(KARIM, LAST, LAST.plusDays(9)));
        assertRefused(COACHING_OVERLAPS, () -> table.assign(LOTTE, TODAY, TODAY));

        table.assign(KARIM, LAST.plusDays(1), LAST.plusDays(9));

        assertThat(read.read(HR, REQUEST).assignments()).hasSize(2);
    }

    @Test
    void is_ended_at_once_and_given_to_another_and_what_was_used_stays_used() {
        table.coached();
        table.log(LOTTE, "4");

        assign.end(EXPERT, REQUEST, 1);

        assertThat(table.get(ReadCoachAssignments.class).of(LOTTE)).isEmpty();
        assertRefused(COACHING_IS_ELSEWHERE, () -> assign.end(EXPERT, REQUEST, 1));
        assertRefused(COACHING_IS_ELSEWHERE, () -> assign.end(EXPERT, REQUEST, 7));
        table.assign(KARIM, TODAY, LAST);
        CoachingView view = read.read(AN, REQUEST);
        assertThat(view.hours().used()).isEqualTo(Hours.of("4"));
        assertThat(view.sessions()).extracting(SessionLine::coach).containsExactly("Lotte Peeters");
    }

    @Test
    void nobody_else_does_it_nor_sees_it_D9() {
        table.coached();
        for (PersonId other : List.of(AN, BO, MANAGER, BART, LOTTE)) {
            assertThatThrownBy(() -> assign.assign(other, REQUEST, form(KARIM, TODAY, LAST)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assign.coaches(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assign.end(other, REQUEST, 1)).isInstanceOf(NotFound.class);
        }
        for (PersonId other : List.of(BO, MANAGER, BART, LOTTE)) {
            assertThatThrownBy(() -> read.read(other, REQUEST)).isInstanceOf(NotFound.class);
        }
        table.people.relate(HR, AN);
        assertThatThrownBy(() -> read.read(HR, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_package_that_was_cancelled_since_opens_nothing_to_the_coach() {
        table.coached();
        TomRequest request = table.requests.of(REQUEST);

        request.supplied(List.of(), false);

        assertThat(table.get(ReadCoachAssignments.class).of(LOTTE)).isEmpty();
        assertThatThrownBy(() -> table.log(LOTTE, "1")).isInstanceOf(NotFound.class);
        assertThat(read.read(AN, REQUEST).running()).isFalse();
    }

    private static CoachForm form(PersonId coach, LocalDate from, LocalDate until) {
        return new CoachForm(coach, from, until);
    }
}
