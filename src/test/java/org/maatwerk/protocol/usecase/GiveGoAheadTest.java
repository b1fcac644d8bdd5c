package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;
import static org.maatwerk.protocol.Cast.ADVISER;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolGround.EXTERNAL_RECOGNITION;
import static org.maatwerk.protocol.ProtocolGround.INTERNAL_RECOGNITION;
import static org.maatwerk.protocol.ProtocolRefusal.BODY_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.GROUND_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.HR_OFFICER_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_RECOGNISED_INSIDE;
import static org.maatwerk.protocol.ProtocolRefusal.NO_HR_OFFICER_KNOWN;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.RECOGNITION_IS_OVER;
import static org.maatwerk.protocol.ProtocolStage.DECLINED;
import static org.maatwerk.protocol.usecase.ProtocolTable.EXTERNAL;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.ExternalAttest;
import org.maatwerk.protocol.GoAheadGiven;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.RecognitionBody;

/** The staff member's go-ahead: before it nobody learns anything (P1, D-6). */
class GiveGoAheadTest {

    private final ProtocolTable table = ProtocolTable.proposed();
    private final GiveGoAhead goAhead = table.get(GiveGoAhead.class);

    @Test
    void before_the_go_ahead_manager_and_hr_find_nothing_D6() {
        table.get(ProposeProtocol.class).forTeamMember(MANAGER, AN);

        for (PersonId other : List.of(MANAGER, HIGHER, HR, HEAD, EXPERT, ADVISER, BO)) {
            assertThatThrownBy(() -> table.get(ReadProtocol.class).of(other, FILE))
                    .isInstanceOf(NotFound.class);
            assertThat(table.get(ReadProtocols.class).ofOthers(other)).isEmpty();
            assertThat(table.get(ReadProtocols.class).pool(other)).isEmpty();
        }
    }

    @Test
    void the_staff_member_reads_exactly_who_will_see_what_D6() {
        GoAheadView view = goAhead.read(AN, FILE);

        assertThat(view.seers())
                .containsExactlyInAnyOrder(
                        new SeerLine(Relation.EXPERT, Party.EXPERT, null, List.of(D8_AGREEMENTS, D7_PROTOCOL)),
                        new SeerLine(
                                Relation.LINE_MANAGER,
                                Relation.LINE_MANAGER,
                                "Mats Peeters",
                                List.of(D8_AGREEMENTS, D7_PROTOCOL)),
                        new SeerLine(
                                Relation.HR_OFFICER,
                                Relation.HR_OFFICER,
                                "Hera Peeters",
                                List.of(D8_AGREEMENTS, D7_PROTOCOL)),
                        new SeerLine(Relation.PERSONNEL_ADMIN, Relation.PERSONNEL_ADMIN, null, List.of(D7_PROTOCOL)),
                        new SeerLine(Relation.HEAD_OF_ENTITY, Relation.HEAD_OF_ENTITY, null, List.of(D8_AGREEMENTS)));
    }

    /** Decided in the domain guide: after long sickness an adviser takes the expert's place. */
    @Test
    void an_adviser_who_leads_it_is_called_an_adviser() {
        ProtocolTable table = new ProtocolTable();
        table.get(ProposeProtocol.class).afterSickness(ADVISER, "an@example.org");

        GoAheadView view = table.get(GiveGoAhead.class).read(AN, FILE);

        assertThat(view.seers()).extracting(SeerLine::as).contains(Role.REINTEGRATION_ADVISER);
        assertThat(view.seers()).extracting(SeerLine::as).doesNotContain(Relation.EXPERT, Party.EXPERT);
    }

    @Test
    void with_the_go_ahead_manager_and_hr_take_part_P1() {
        goAhead.give(AN, FILE, EXTERNAL);

        assertThat(table.facts.fired()).contains(new GoAheadGiven(FILE, null));
        assertThat(table.get(ReadProtocol.class).of(MANAGER, FILE).relation()).isEqualTo(Relation.LINE_MANAGER);
        assertThat(table.get(ReadProtocol.class).of(HR, FILE).relation()).isEqualTo(Relation.HR_OFFICER);
    }

    @Test
    void manager_and_hr_never_see_from_which_ground_D6() {
        goAhead.give(AN, FILE, EXTERNAL);
        table.get(TakeProtocol.class).take(EXPERT, FILE);

        assertThat(table.get(ReadProtocol.class).of(AN, FILE).ground()).isEqualTo(EXTERNAL_RECOGNITION);
        assertThat(table.get(ReadProtocol.class).of(EXPERT, FILE).external().body())
                .isEqualTo(RecognitionBody.VAPH);
        for (PersonId other : List.of(MANAGER, HR)) {
            assertThat(table.get(ReadProtocol.class).of(other, FILE).ground()).isNull();
            assertThat(table.get(ReadProtocol.class).of(other, FILE).external()).isNull();
        }
    }

    @Test
    void a_no_ends_it_and_nobody_ever_learns_of_it_D6() {
        goAhead.refuse(AN, FILE);

        assertThat(table.protocol().stage()).isEqualTo(DECLINED);
        assertThat(table.protocol().destroyAfter()).isEqualTo(TODAY.plus(Cast.KEPT));
        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(MANAGER, FILE))
                .isInstanceOf(NotFound.class);
        assertThat(table.get(ReadProtocol.class).of(AN, FILE).stage()).isEqualTo(DECLINED);
        assertRefused(PROTOCOL_IS_ELSEWHERE, () -> goAhead.give(AN, FILE, EXTERNAL));
    }

    @Test
    void an_external_recognition_is_recorded_by_whom_and_until_when_P1() {
        goAhead.give(AN, FILE, new GoAheadForm(EXTERNAL_RECOGNITION, RecognitionBody.VDAB, TODAY.plusYears(1), null));

        ExternalAttest external = table.protocol().external().orElseThrow();
        assertThat(external.body()).isEqualTo(RecognitionBody.VDAB);
        assertThat(external.until()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void what_is_missing_or_over_is_named_at_the_field() {
        assertRefused(GROUND_IS_MISSING, () -> goAhead.give(AN, FILE, new GoAheadForm(null, null, null, null)));
        assertRefused(
                BODY_IS_MISSING, () -> goAhead.give(AN, FILE, new GoAheadForm(EXTERNAL_RECOGNITION, null, null, null)));
        assertRefused(
                RECOGNITION_IS_OVER,
                () -> goAhead.give(
                        AN,
                        FILE,
                        new GoAheadForm(EXTERNAL_RECOGNITION, RecognitionBody.VDAB, TODAY.minusDays(1), null)));
        assertRefused(
                NOT_RECOGNISED_INSIDE,
                () -> goAhead.give(AN, FILE, new GoAheadForm(INTERNAL_RECOGNITION, null, null, null)));
    }

    @Test
    void of_several_hr_officers_the_staff_member_chooses_one() {
        table.people.add(OTHER_HR, "Hanne", Cast.ROADS, Role.STAFF_MEMBER, Role.HR_OFFICER);

        assertRefused(HR_OFFICER_IS_MISSING, () -> goAhead.give(AN, FILE, EXTERNAL));
        goAhead.give(AN, FILE, new GoAheadForm(EXTERNAL_RECOGNITION, RecognitionBody.VDAB, null, OTHER_HR.value()));

        assertThat(table.protocol().hrOfficer()).isEqualTo(OTHER_HR);
        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(HR, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_related_manager_is_replaced_by_the_next_one_A13() {
        table.people.relate(MANAGER, AN);

        goAhead.give(AN, FILE, EXTERNAL);

        assertThat(table.protocol().lineManager()).isEqualTo(HIGHER);
    }

    @Test
    void at_the_top_the_head_of_entity_stands_for_the_manager_A13() {
        table.people.manage(AN, null);

        goAhead.give(AN, FILE, EXTERNAL);

        assertThat(table.protocol().lineManager()).isEqualTo(HEAD);
    }

    @Test
    void a_related_hr_officer_is_not_offered_A13() {
        table.people.relate(HR, AN);

        assertThat(goAhead.read(AN, FILE).hrOfficers()).isEmpty();
        assertRefused(NO_HR_OFFICER_KNOWN, () -> goAhead.give(AN, FILE, EXTERNAL));
    }

    @Test
    void nobody_gives_a_go_ahead_for_somebody_else_D6() {
        for (PersonId other : List.of(BO, MANAGER, HR, EXPERT)) {
            assertThatThrownBy(() -> goAhead.give(other, FILE, EXTERNAL)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> goAhead.refuse(other, FILE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> goAhead.read(other, FILE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void after_long_sickness_the_advisers_find_it_in_their_pool_P1() {
        goAhead.give(AN, FILE, new GoAheadForm(ProtocolGround.REINTEGRATION, null, null, null));

        assertThat(table.get(ReadProtocols.class).pool(ADVISER)).hasSize(1);
        assertThat(table.get(ReadProtocols.class).pool(EXPERT)).isEmpty();
    }
}
