package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolRefusal.NOTHING_TO_RELEASE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_RELEASED;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_WITHDRAWN;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.protocol.ProtocolReviewed;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolStage;

/** Another manager or entity: who left sees nothing any more, who is new sees nothing before the release (P10). */
class ReleaseProtocolTest {

    private final ProtocolTable table = ProtocolTable.held();
    private final FollowWorkplace follow = table.get(FollowWorkplace.class);
    private final ReleaseProtocol release = table.get(ReleaseProtocol.class);

    @Test
    void a_former_manager_sees_nothing_any_more_from_that_day_P10() {
        anotherManager();

        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(MANAGER, FILE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.get(DraftProtocol.class).read(MANAGER, FILE))
                .isInstanceOf(NotFound.class);
        assertThat(table.get(ReadProtocols.class).ofOthers(MANAGER)).isEmpty();
        assertThat(table.facts.fired()).contains(new PartiesLeft(FILE, AN, Set.of(MANAGER)));
    }

    @Test
    void an_hr_officer_of_the_same_entity_stays_P10() {
        anotherManager();

        assertThat(table.get(ReadProtocol.class).of(HR, FILE).relation()).isEqualTo(Relation.HR_OFFICER);
    }

    @Test
    void with_another_entity_the_hr_officer_leaves_too_P10() {
        toTheBuses();

        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(HR, FILE)).isInstanceOf(NotFound.class);
        assertThat(table.protocol().organisation()).isEqualTo(BUSES);
    }

    @Test
    void who_is_new_does_not_even_learn_that_there_is_a_protocol_before_the_release_P10() {
        anotherManager();

        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(HIGHER, FILE)).isInstanceOf(NotFound.class);
        assertThat(table.get(ReadProtocols.class).ofOthers(HIGHER)).isEmpty();
    }

    @Test
    void the_staff_member_reads_who_is_new_and_all_they_will_see_P10() {
        table.get(DraftProtocol.class).save(AN, FILE, ProtocolSection.OWN_WORDS, 0, "Mijn woorden");
        table.get(ReviewProtocol.class).comment(HR, FILE, CommentAudience.ALL_FOUR, "Voor iedereen");
        table.get(ReviewProtocol.class).comment(AN, FILE, CommentAudience.EXPERT_ALONE, "Stil");
        anotherManager();

        ReleaseView view = release.read(AN, FILE);

        assertThat(view.manager()).isEqualTo("Hilde Peeters");
        assertThat(view.hrOfficers()).isEmpty();
        assertThat(view.seers()).extracting(SeerLine::relation).containsExactly(Relation.LINE_MANAGER);
        assertThat(view.text().section(ProtocolSection.OWN_WORDS).text()).isEqualTo("Mijn woorden");
        assertThat(view.remarks()).extracting(RemarkView::text).containsExactly("Voor iedereen");
    }

    @Test
    void what_they_will_see_is_what_they_then_see_P10() {
        table.get(DraftProtocol.class).save(AN, FILE, ProtocolSection.OWN_WORDS, 0, "Mijn woorden");
        table.get(ReviewProtocol.class).comment(AN, FILE, CommentAudience.EXPERT_ALONE, "Stil");
        anotherManager();
        ReleaseView promised = release.read(AN, FILE);

        release.release(AN, FILE, null);

        DraftView seen = table.get(DraftProtocol.class).read(HIGHER, FILE);
        assertThat(seen.text()).isEqualTo(promised.text());
        assertThat(seen.remarks()).isEqualTo(promised.remarks());
        assertThat(table.facts.fired()).contains(new ProtocolReleased(FILE, Set.of(HIGHER), TODAY.plusDays(1)));
    }

    @Test
    void in_another_entity_the_staff_member_chooses_the_hr_officer_P10() {
        toTheBuses();
        PersonId third = new PersonId(53);
        table.people.add(third, "Hanne", BUSES, Role.HR_OFFICER);

        release.release(AN, FILE, OTHER_HR.value());

        assertThat(table.protocol().hrOfficer()).isEqualTo(OTHER_HR);
        assertThat(table.protocol().lineManager()).isEqualTo(HIGHER);
        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(third, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_the_staff_member_releases_P10() {
        anotherManager();

        for (PersonId other : List.of(MANAGER, HIGHER, HR, EXPERT)) {
            assertThatThrownBy(() -> release.release(other, FILE, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> release.read(other, FILE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_manager_who_is_still_reading_is_waited_for_no_longer_P10() {
        table.get(DraftProtocol.class).save(EXPERT, FILE, ProtocolSection.JOB, 0, "Dossierbeheerder");
        table.get(DraftProtocol.class).offer(EXPERT, FILE);
        table.waiting("review-protocol", MANAGER);

        anotherManager();

        assertThat(table.facts.fired()).contains(new ProtocolReviewed(FILE, MANAGER, true));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.DRAFTING);
    }

    @Test
    void nothing_is_offered_to_three_P10() {
        table.get(DraftProtocol.class).save(EXPERT, FILE, ProtocolSection.JOB, 0, "Dossierbeheerder");
        anotherManager();

        assertRefused(NOT_RELEASED, () -> table.get(DraftProtocol.class).offer(EXPERT, FILE));
    }

    @Test
    void for_want_of_a_manager_the_head_of_the_entity_comes_in_A13() {
        table.people.manage(AN, null);
        follow.of(AN);

        release.release(AN, FILE, null);

        assertThat(table.protocol().lineManager()).isEqualTo(HEAD);
    }

    @Test
    void the_same_manager_and_entity_change_nothing() {
        follow.of(AN);

        assertThat(table.protocol().lineManager()).isEqualTo(MANAGER);
        assertRefused(NOTHING_TO_RELEASE, () -> release.read(AN, FILE));
        assertRefused(NOTHING_TO_RELEASE, () -> release.release(AN, FILE, null));
    }

    @Test
    void a_protocol_that_was_withdrawn_is_released_to_nobody() {
        anotherManager();
        table.get(WithdrawProtocol.class).withdraw(AN, FILE);

        assertRefused(PROTOCOL_WITHDRAWN, () -> release.release(AN, FILE, null));
    }

    @Test
    void before_the_go_ahead_there_is_nobody_to_leave_D6() {
        ProtocolTable early = ProtocolTable.proposed();
        early.people.manage(AN, HIGHER);

        early.get(FollowWorkplace.class).of(AN);

        assertThat(early.facts.fired()).noneMatch(PartiesLeft.class::isInstance);
        early.get(GiveGoAhead.class).give(AN, FILE, ProtocolTable.EXTERNAL);
        assertThat(early.protocol().lineManager()).isEqualTo(HIGHER);
    }

    @Test
    void who_has_no_protocol_is_left_alone() {
        follow.of(HIGHER);

        assertThat(table.facts.fired()).noneMatch(PartiesLeft.class::isInstance);
    }

    private void anotherManager() {
        table.people.manage(AN, HIGHER);
        follow.of(AN);
    }

    private void toTheBuses() {
        table.people.add(OTHER_HR, "Hugo", BUSES, Role.HR_OFFICER);
        move(AN, BUSES);
        table.people.manage(AN, HIGHER);
        follow.of(AN);
    }

    private void move(PersonId person, OrganisationKey where) {
        table.people.add(person, "An", where, Role.STAFF_MEMBER);
    }
}
