package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.OTHER_HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_FIXED;
import static org.maatwerk.protocol.ProtocolRefusal.NO_PROTOCOL_CHOSEN;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.BuildingMoveStarted;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.MoveResult;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.RevisionCause;
import org.maatwerk.protocol.RevisionOpened;

/** One bulk action on all protocols of a building that is left: P9. */
class MoveBuildingTest {

    private static final String OLD = "Brussel, Ellipsgebouw";
    private static final String ELSEWHERE = "Gent, Virginie Lovelinggebouw";
    private static final CaseNumber OF_BO = new CaseNumber("IP-2026-00002");

    private final ProtocolTable table = new ProtocolTable();
    private final MoveBuilding move = table.get(MoveBuilding.class);
    private final ReopenForMove turn = table.get(ReopenForMove.class);

    @BeforeEach
    void two_protocols_in_one_building() {
        table.people.house(AN, OLD);
        table.people.house(BO, OLD);
        table.protocols.add(Cast.inForce(FILE, AN));
        table.protocols.add(Cast.inForce(OF_BO, BO));
        agree(FILE, DependsOn.JOB);
        agree(FILE, DependsOn.PERSON);
        agree(OF_BO, DependsOn.PERSON);
    }

    @Test
    void the_preview_tells_per_protocol_what_is_looked_at_and_what_stays_and_changes_nothing() {
        assertThat(move.buildings(EXPERT)).containsExactly(OLD);
        assertThat(move.preview(EXPERT, OLD))
                .extracting(MoveLineView::file, MoveLineView::reopened, MoveLineView::unchanged)
                .containsExactlyInAnyOrder(tuple(FILE, 1L, 1L), tuple(OF_BO, 0L, 1L));

        assertThat(stageOf(FILE)).isEqualTo(ProtocolStage.IN_FORCE);
    }

    @Test
    void each_protocol_gets_its_turn_and_the_report_says_what_became_of_it() {
        long number = move.start(HR, OLD, Set.of(FILE, OF_BO));
        assertThat(table.facts.of(BuildingMoveStarted.class)).singleElement().satisfies(fact -> assertThat(fact.files())
                .containsExactlyInAnyOrder(FILE, OF_BO));
        assertThat(move.report(HR, number).done()).isZero();

        turn.reopen(number, FILE);
        turn.reopen(number, OF_BO);

        assertThat(stageOf(FILE)).isEqualTo(ProtocolStage.DRAFTING);
        assertThat(stageOf(OF_BO)).isEqualTo(ProtocolStage.IN_FORCE);
        assertThat(table.facts.of(RevisionOpened.class))
                .containsExactly(new RevisionOpened(FILE, RevisionCause.BUILDING_MOVED));
        BuildingMoveView report = move.report(HR, number);
        assertThat(report.isRunning()).isFalse();
        assertThat(report.count(MoveResult.OPENED)).isEqualTo(1);
        assertThat(report.count(MoveResult.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void what_depends_on_the_person_stays_as_it_is() {
        turn.reopen(move.start(EXPERT, OLD, Set.of(FILE)), FILE);

        WriteAgreement write = table.get(WriteAgreement.class);
        assertRefused(
                AGREEMENT_IS_FIXED, () -> write.change(EXPERT, FILE, 2, 2, content("iets anders", DependsOn.PERSON)));
        assertThat(write.change(EXPERT, FILE, 1, 1, content("iets anders", DependsOn.JOB)))
                .isEmpty();
    }

    @Test
    void a_second_try_of_the_same_turn_does_nothing_more() {
        long number = move.start(EXPERT, OLD, Set.of(FILE));
        turn.reopen(number, FILE);

        turn.reopen(number, FILE);

        assertThat(table.facts.of(RevisionOpened.class)).hasSize(1);
        assertThat(move.report(EXPERT, number).count(MoveResult.OPENED)).isEqualTo(1);
    }

    @Test
    void one_that_is_revised_meanwhile_is_passed_by() {
        long number = move.start(EXPERT, OLD, Set.of(FILE));
        table.protocols.of(FILE).openRevision(RevisionCause.STAFF_MEMBER_ASKED);

        turn.reopen(number, FILE);

        assertThat(move.report(EXPERT, number).count(MoveResult.PASSED_BY)).isEqualTo(1);
        assertThat(table.facts.of(RevisionOpened.class)).isEmpty();
    }

    @Test
    void one_whose_mover_has_no_part_in_it_any_more_is_passed_by_and_gone_from_the_report() {
        long number = move.start(HR, OLD, Set.of(FILE));
        table.people.relate(HR, AN);

        turn.reopen(number, FILE);

        assertThat(stageOf(FILE)).isEqualTo(ProtocolStage.IN_FORCE);
        assertThat(move.report(HR, number).lines()).isEmpty();
    }

    @Test
    void only_an_author_or_hr_officer_of_a_protocol_may_move_it() {
        assertThat(move.buildings(OTHER_EXPERT)).isEmpty();
        assertThat(move.preview(OTHER_EXPERT, OLD)).isEmpty();
        for (PersonId other : new PersonId[] {AN, MANAGER}) {
            assertThatThrownBy(() -> move.buildings(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> move.preview(other, OLD)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> move.startedBy(other)).isInstanceOf(NotFound.class);
        }
        for (PersonId other : new PersonId[] {AN, MANAGER, OTHER_HR, OTHER_EXPERT}) {
            assertThatThrownBy(() -> move.start(other, OLD, Set.of(FILE))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_protocol_of_another_building_is_not_moved_by_this_one() {
        table.people.house(BO, ELSEWHERE);

        assertThat(move.buildings(EXPERT)).containsExactly(OLD, ELSEWHERE);
        assertThatThrownBy(() -> move.start(EXPERT, OLD, Set.of(FILE, OF_BO))).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_ticked_is_refused_at_the_field() {
        assertRefused(NO_PROTOCOL_CHOSEN, "files", () -> move.start(EXPERT, OLD, Set.of()));
    }

    @Test
    void a_report_is_for_who_began_it() {
        long number = move.start(EXPERT, OLD, Set.of(FILE));

        assertThatThrownBy(() -> move.report(HR, number)).isInstanceOf(NotFound.class);
        assertThat(move.startedBy(EXPERT))
                .extracting(BuildingMoveView::building)
                .containsExactly(OLD);
        assertThat(move.startedBy(HR)).isEmpty();
    }

    private ProtocolStage stageOf(CaseNumber file) {
        return table.protocols.of(file).stage();
    }

    private void agree(CaseNumber file, DependsOn dependsOn) {
        table.get(ProtocolDraft.class).write(file, EXPERT, null, content("Een afspraak.", dependsOn));
    }

    private static AgreementContent content(String what, DependsOn dependsOn) {
        return new AgreementContent(
                null, what, MeasureCategory.TASKS, Doer.LINE_MANAGER, TODAY.plusDays(30), false, dependsOn);
    }
}
