package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.ADVISER;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.CAS;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.ProtocolRefusal.NOBODY_TO_PROPOSE_TO;
import static org.maatwerk.protocol.ProtocolRefusal.ORGANISATION_OUTSIDE_SCOPE;
import static org.maatwerk.protocol.ProtocolRefusal.PERSON_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.PROPOSED_BEFORE;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_RUNNING;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.GoAheadAsked;
import org.maatwerk.protocol.Proposal;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolStage;

/** Who may propose a protocol, and how little they learn by it: P1, D-6, A13. */
class ProposeProtocolTest {

    private final ProtocolTable table = new ProtocolTable();
    private final ProposeProtocol propose = table.get(ProposeProtocol.class);

    @Test
    void the_staff_member_proposes_and_is_asked_at_once_P1() {
        CaseNumber file = propose.forOneself(AN);

        assertThat(table.protocols.of(file).stage()).isEqualTo(ProtocolStage.PROPOSED);
        assertThat(table.facts.fired()).containsExactly(new ProtocolOpened(file, AN, null, false));
    }

    @Test
    void a_second_proposal_of_ones_own_leads_to_the_same_protocol() {
        CaseNumber file = propose.forOneself(AN);

        assertThat(propose.forOneself(AN)).isEqualTo(file);
        assertThat(table.protocols.ofStaffMember(AN)).hasSize(1);
    }

    @Test
    void the_staff_member_need_not_wait_for_the_expert_of_a_recognition() {
        table.protocols.add(Cast.afterRecognition());

        assertThat(propose.forOneself(AN)).isEqualTo(FILE);
        assertThat(table.facts.fired()).containsExactly(new GoAheadAsked(FILE, AN));
    }

    @Test
    void a_manager_proposes_to_the_own_team_alone_P1() {
        propose.forTeamMember(MANAGER, AN);

        assertThat(table.protocols.runningOf(AN)).isPresent();
        assertRefused(NOBODY_TO_PROPOSE_TO, () -> propose.forTeamMember(HIGHER, BO));
    }

    @Test
    void hr_proposes_to_the_own_entity_alone_P1() {
        propose.forColleague(HR, "an@example.org");

        assertThat(table.protocols.runningOf(AN)).isPresent();
        assertRefused(NOBODY_TO_PROPOSE_TO, () -> propose.forColleague(HR, "els@example.org"));
        assertRefused(NOBODY_TO_PROPOSE_TO, () -> propose.forColleague(HR, "nobody@example.org"));
    }

    @Test
    void an_adviser_proposes_after_sickness_and_leads_in_the_experts_place_P1() {
        propose.afterSickness(ADVISER, "an@example.org");

        Protocol protocol = table.protocols.runningOf(AN).orElseThrow();
        assertThat(protocol.author()).isEqualTo(ADVISER);
        assertThat(protocol.ground()).isEqualTo(ProtocolGround.REINTEGRATION);
    }

    @Test
    void whoever_has_no_such_office_finds_nothing_D1() {
        assertThatThrownBy(() -> propose.forTeamMember(BO, AN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose.forColleague(MANAGER, "an@example.org"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose.afterSickness(HR, "an@example.org")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose.forOneself(new PersonId(99))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_proposes_to_a_relative_A13() {
        table.people.relate(MANAGER, AN);
        table.people.relate(HR, AN);

        assertRefused(NOBODY_TO_PROPOSE_TO, () -> propose.forTeamMember(MANAGER, AN));
        assertRefused(NOBODY_TO_PROPOSE_TO, () -> propose.forColleague(HR, "an@example.org"));
    }

    @Test
    void an_entity_outside_the_scope_arranges_it_itself_A3() {
        assertRefused(ORGANISATION_OUTSIDE_SCOPE, () -> propose.forOneself(CAS));
        assertThat(table.protocols.ofStaffMember(CAS)).isEmpty();
    }

    @Test
    void a_missing_person_is_named_at_the_field() {
        assertRefused(PERSON_IS_MISSING, () -> propose.forTeamMember(MANAGER, null));
        assertRefused(PERSON_IS_MISSING, () -> propose.forColleague(HR, " "));
    }

    @Test
    void a_proposal_beside_one_that_runs_gets_the_same_answer_as_a_first_one_D6() {
        propose.forOneself(AN);

        propose.forTeamMember(MANAGER, AN);

        assertThat(table.protocols.ofStaffMember(AN)).hasSize(1);
        assertThat(table.protocols.proposalsOf(FILE))
                .extracting(Proposal::proposer)
                .containsExactly(AN, MANAGER);
    }

    /** Else asking again would tell what the staff member answered. */
    @Test
    void proposing_again_is_too_soon_whatever_the_answer_was_D6() {
        propose.forTeamMember(MANAGER, AN);
        assertRefused(PROPOSED_BEFORE, () -> propose.forTeamMember(MANAGER, AN));

        table.get(GiveGoAhead.class).refuse(AN, FILE);

        assertRefused(PROPOSED_BEFORE, () -> propose.forTeamMember(MANAGER, AN));
        table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(61)));
        propose.forTeamMember(MANAGER, AN);
        assertThat(table.protocols.runningOf(AN)).isPresent();
    }

    @Test
    void who_takes_part_hears_that_there_is_one() {
        ProtocolTable withGoAhead = ProtocolTable.withGoAhead();

        assertRefused(
                PROTOCOL_IS_RUNNING,
                () -> withGoAhead.get(ProposeProtocol.class).forTeamMember(MANAGER, AN));
    }

    @Test
    void what_one_proposed_is_listed_without_the_answer_D6() {
        propose.forTeamMember(MANAGER, AN);
        ProposingView before = table.get(ReadProposing.class).of(MANAGER);

        table.get(GiveGoAhead.class).refuse(AN, FILE);

        assertThat(before.before()).extracting(ProposingView.Proposed::name).containsExactly("An Peeters");
        assertThat(table.get(ReadProposing.class).of(MANAGER)).isEqualTo(before);
        assertThat(before.team()).extracting(ProposingView.Member::name).containsExactly("An Peeters", "Bo Peeters");
    }
}
