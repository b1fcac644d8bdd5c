package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.DisputeOutcome.CHANGED;
import static org.maatwerk.protocol.DisputeOutcome.DROPPED_BY_STAFF_MEMBER;
import static org.maatwerk.protocol.DisputeOutcome.KEPT;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HEAD;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HR;
import static org.maatwerk.protocol.DisputeStage.MEDIATION;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_DISPUTED;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_UNCHANGED;
import static org.maatwerk.protocol.ProtocolRefusal.DISPUTE_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOURS_TO_DECIDE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.TRIED_IS_MISSING;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeCounts;
import org.maatwerk.protocol.DisputePassedOn;
import org.maatwerk.protocol.DisputeSettled;

/** Who leads the protocol mediates; the undisputed rest is split off and signed: P7. */
class MediateAgreementTest {

    private final ProtocolTable table = Disputed.refused();
    private final MediateAgreement mediate = table.get(MediateAgreement.class);
    private final SplitOff splitOff = table.get(SplitOff.class);
    private final SettleDispute settle = table.get(SettleDispute.class);

    @Test
    void new_words_settle_it_and_the_same_words_do_not_P7() {
        assertRefused(AGREEMENT_IS_UNCHANGED, () -> mediate.agree(EXPERT, FILE, 1));
        table.get(WriteAgreement.class).change(EXPERT, FILE, 1, 1, Disputed.agreement("Eén dag thuis."));

        mediate.agree(EXPERT, FILE, 1);

        assertThat(dispute().ruling().outcome()).isEqualTo(CHANGED);
        assertThat(table.facts.fired()).contains(new DisputeSettled(FILE, 1, MEDIATION, true, CHANGED, EXPERT));
        assertThat(mediate.read(EXPERT, FILE, 1).dispute().wording().what()).isEqualTo(Disputed.TELEWORK);
    }

    @Test
    void without_a_way_out_it_goes_to_hr_with_what_was_tried_P7() {
        assertRefused(TRIED_IS_MISSING, () -> mediate.passOn(EXPERT, FILE, 1, " "));

        mediate.passOn(EXPERT, FILE, 1, "Twee gesprekken.");

        assertThat(dispute().stage()).isEqualTo(ESCALATED_HR);
        assertThat(table.facts.fired()).contains(new DisputePassedOn(FILE, 1, MEDIATION, HR));
        assertThat(table.get(DecideDispute.class).read(HR, FILE, null).mediation())
                .isEqualTo("Twee gesprekken.");
    }

    @Test
    void hr_does_not_decide_about_its_own_refusal_P7() {
        ProtocolTable refusedByHr = Disputed.refusedBy(HR, 1);

        refusedByHr.get(MediateAgreement.class).passOn(EXPERT, FILE, 1, "Een gesprek.");

        assertThat(refusedByHr.facts.fired()).contains(new DisputePassedOn(FILE, 1, MEDIATION, HEAD));
        assertThat(refusedByHr.disputes.of(FILE).get(0).stage()).isEqualTo(ESCALATED_HEAD);
    }

    @Test
    void nobody_else_mediates() {
        assertRefused(NOT_YOUR_PROTOCOL, () -> mediate.passOn(MANAGER, FILE, 1, "x"));
        assertRefused(NOT_YOUR_PROTOCOL, () -> mediate.agree(AN, FILE, 1));
        assertThatThrownBy(() -> mediate.passOn(BO, FILE, 1, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> splitOff.leaveOut(MANAGER, FILE, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_disputed_agreement_is_not_signed_and_the_rest_is_once_it_is_left_out_P7() {
        assertRefused(AGREEMENT_IS_DISPUTED, () -> splitOff.refuseUnlessDone(FILE));

        splitOff.leaveOut(EXPERT, FILE, 1);

        splitOff.refuseUnlessDone(FILE);
        assertThat(table.get(DraftProtocol.class).read(AN, FILE).text().agreements())
                .extracting(one -> one.content().what())
                .containsExactly(Disputed.ROOM, Disputed.BREAKS);
        assertThat(dispute().isOpen()).isTrue();
        assertRefused(DISPUTE_IS_ELSEWHERE, () -> splitOff.leaveOut(EXPERT, FILE, 1));
    }

    @Test
    void what_was_left_out_comes_back_as_it_was_P7() {
        splitOff.leaveOut(EXPERT, FILE, 1);
        settle.takeBack(MANAGER, FILE, 1);

        splitOff.takeIn(EXPERT, FILE, 1);

        assertThat(table.get(DraftProtocol.class)
                        .read(AN, FILE)
                        .text()
                        .agreement(1)
                        .orElseThrow()
                        .content()
                        .what())
                .isEqualTo(Disputed.TELEWORK);
        assertRefused(DISPUTE_IS_ELSEWHERE, () -> splitOff.takeIn(EXPERT, FILE, 1));
    }

    @Test
    void while_the_rest_is_being_signed_nothing_comes_back_into_the_text_P5() {
        splitOff.leaveOut(EXPERT, FILE, 1);
        Disputed.askSignatures(table, 2);

        settle.takeBack(MANAGER, FILE, 1);

        assertRefused(PROTOCOL_IS_ELSEWHERE, () -> splitOff.takeIn(EXPERT, FILE, 1));
        assertThat(table.protocol().editionToSign()).isEqualTo(2);
    }

    @Test
    void who_refused_takes_it_back_wherever_it_lies_and_nobody_else_P7() {
        mediate.passOn(EXPERT, FILE, 1, "Een gesprek.");
        assertRefused(NOT_YOURS_TO_DECIDE, () -> settle.takeBack(HR, FILE, 1));

        settle.takeBack(MANAGER, FILE, 1);

        assertThat(table.facts.fired()).contains(new DisputeSettled(FILE, 1, ESCALATED_HR, false, KEPT, MANAGER));
        assertRefused(DISPUTE_IS_ELSEWHERE, () -> settle.takeBack(MANAGER, FILE, 1));
    }

    @Test
    void the_staff_member_lets_an_agreement_go_and_it_leaves_the_text_P7() {
        assertRefused(NOT_YOURS_TO_DECIDE, () -> settle.letGo(MANAGER, FILE, 1));

        settle.letGo(AN, FILE, 1);

        assertThat(dispute().ruling().outcome()).isEqualTo(DROPPED_BY_STAFF_MEMBER);
        assertThat(table.get(DraftProtocol.class).read(AN, FILE).text().agreement(1))
                .isEmpty();
        assertRefused(DISPUTE_IS_ELSEWHERE, () -> splitOff.takeIn(EXPERT, FILE, 1));
    }

    @Test
    void each_of_the_four_sees_where_it_lies_and_what_is_theirs_to_do() {
        assertThat(actsOf(AN)).containsExactly(DisputeView.Act.LET_GO);
        assertThat(actsOf(MANAGER)).containsExactly(DisputeView.Act.TAKE_BACK);
        assertThat(actsOf(HR)).isEmpty();
        assertThat(actsOf(EXPERT)).containsExactlyInAnyOrder(DisputeView.Act.MEDIATE, DisputeView.Act.SPLIT_OFF);
    }

    @Test
    void refusals_are_counted_P7() {
        settle.takeBack(MANAGER, FILE, 1);

        DisputeCounts counts = mediate.read(EXPERT, FILE, null).counts();
        assertThat(counts.all()).isEqualTo(1);
        assertThat(counts.open()).isZero();
        assertThat(counts.settled()).isEqualTo(1);
    }

    private java.util.Set<DisputeView.Act> actsOf(org.maatwerk.kernel.PersonId reader) {
        return table.get(DecideDispute.class).read(reader, FILE, 1).acts();
    }

    private Dispute dispute() {
        return table.disputes.of(FILE).get(0);
    }
}
