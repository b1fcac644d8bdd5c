package org.maatwerk.coaching.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_IS_ELSEWHERE;
import static org.maatwerk.coaching.usecase.CoachingTable.AGREED;
import static org.maatwerk.coaching.usecase.CoachingTable.KARIM;
import static org.maatwerk.coaching.usecase.CoachingTable.LAST;
import static org.maatwerk.coaching.usecase.CoachingTable.LOTTE;
import static org.maatwerk.coaching.usecase.CoachingTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;

/** D7, D8: a coach reads the agreement about coaching once the staff member lets them, and never anything else. */
class ReleaseCoachingTest {

    private final CoachingTable table = new CoachingTable().coached();
    private final ReleaseCoaching release = table.get(ReleaseCoaching.class);
    private final ReadCoachAssignments read = table.get(ReadCoachAssignments.class);

    @Test
    void before_it_the_coach_sees_who_it_is_and_the_hours_D9() {
        CoachView view = read.read(LOTTE, REQUEST);

        assertThat(view.staffMember()).isEqualTo("An Peeters");
        assertThat(view.released()).isFalse();
        assertThat(view.agreed()).isNull();
        assertThat(table.accesses.fired()).isEmpty();
    }

    @Test
    void after_it_the_coach_reads_that_one_agreement_and_the_log_tells_D7() {
        release.release(AN, REQUEST, 1);

        assertThat(read.read(LOTTE, REQUEST).agreed()).isEqualTo(AGREED);

        FileAccessed noted = table.accesses.fired().get(0);
        assertThat(noted.file()).isEqualTo(FILE);
        assertThat(noted.subject()).isEqualTo(AN);
        assertThat(noted.actor()).isEqualTo(LOTTE);
        assertThat(noted.relation()).isEqualTo(Relation.JOB_COACH);
        assertThat(noted.informationClass()).isEqualTo(InformationClass.D7_PROTOCOL);
        assertThat(noted.why()).isEqualTo("log-coaching");
    }

    @Test
    void is_stopped_again_and_does_not_go_to_the_next_coach() {
        release.release(AN, REQUEST, 1);
        assertRefused(COACHING_IS_ELSEWHERE, () -> release.release(AN, REQUEST, 1));
        release.takeBack(AN, REQUEST, 1);
        assertThat(read.read(LOTTE, REQUEST).agreed()).isNull();
        assertRefused(COACHING_IS_ELSEWHERE, () -> release.takeBack(AN, REQUEST, 1));
        release.release(AN, REQUEST, 1);

        table.get(AssignCoach.class).end(HR, REQUEST, 1);
        table.assign(KARIM, TODAY, LAST);

        assertThat(read.read(KARIM, REQUEST).agreed()).isNull();
        assertRefused(COACHING_IS_ELSEWHERE, () -> release.release(AN, REQUEST, 1));
    }

    @Test
    void nobody_releases_for_the_staff_member() {
        for (PersonId other : List.of(EXPERT, HR, LOTTE, KARIM)) {
            assertThatThrownBy(() -> release.release(other, REQUEST, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> release.takeBack(other, REQUEST, 1)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_coach_sees_an_assignment_from_its_first_day_to_its_last_T13() {
        table.get(AssignCoach.class).end(HR, REQUEST, 1);
        table.assign(LOTTE, TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(read.of(LOTTE)).isEmpty();
        assertThatThrownBy(() -> read.read(LOTTE, REQUEST)).isInstanceOf(NotFound.class);

        table.later(1);
        assertThat(read.of(LOTTE)).extracting(CoachLine::request).containsExactly(REQUEST);
        table.later(1);
        assertThat(read.read(LOTTE, REQUEST).until()).isEqualTo(TODAY.plusDays(2));
        table.later(1);

        assertThat(read.of(LOTTE)).isEmpty();
        assertThatThrownBy(() -> read.read(LOTTE, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_no_coach_has_no_list() {
        for (PersonId other : List.of(AN, EXPERT, HR)) {
            assertThatThrownBy(() -> read.of(other)).isInstanceOf(NotFound.class);
        }
        assertThat(read.of(KARIM)).isEmpty();
    }

    @Test
    void is_in_the_export_of_both_X7() {
        release.release(AN, REQUEST, 1);
        table.log(LOTTE, "1.5");
        OwnCoachingData own = table.get(OwnCoachingData.class);

        List<OwnRecord> ofAn = own.of(AN);
        List<OwnRecord> ofLotte = own.of(LOTTE);

        assertThat(ofAn).extracting(OwnRecord::kind).containsExactly("coach-assignment", "coaching-session");
        assertThat(ofAn.get(0).facts()).containsEntry("coach", "Lotte Peeters");
        assertThat(ofAn.get(1).facts()).containsEntry("hours", "1.5");
        assertThat(ofLotte).extracting(OwnRecord::kind).containsExactly("coach-assignment", "coaching-session");
        assertThat(ofLotte.toString()).doesNotContain("An Peeters").doesNotContain("TOM-2026");
        assertThat(own.of(HR)).isEmpty();
    }
}
