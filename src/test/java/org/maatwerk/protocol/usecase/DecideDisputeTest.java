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
import static org.maatwerk.protocol.DisputeOutcome.OVERRULED;
import static org.maatwerk.protocol.DisputeOutcome.UPHELD;
import static org.maatwerk.protocol.DisputeOutcome.WITHDRAWN;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HEAD;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HR;
import static org.maatwerk.protocol.ProtocolRefusal.ALTERNATIVES_ARE_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.DISPUTE_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOURS_TO_DECIDE;
import static org.maatwerk.protocol.ProtocolRefusal.REASON_IS_MISSING;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputePassedOn;
import org.maatwerk.protocol.DisputeSettled;

/** HR, then the head of the entity decides, and it never ends in silence: P7. */
class DecideDisputeTest {

    @Test
    void hr_decides_that_the_agreement_comes_with_a_reason_P7() {
        ProtocolTable table = Disputed.withHr();
        DecideDispute decide = table.get(DecideDispute.class);
        assertRefused(REASON_IS_MISSING, () -> decide.overrule(HR, FILE, 1, ""));

        decide.overrule(HR, FILE, 1, "Het loket kan anders.");

        assertThat(table.facts.fired()).contains(new DisputeSettled(FILE, 1, ESCALATED_HR, true, OVERRULED, HR));
        assertThat(decide.read(AN, FILE, 1).ruling().reason()).isEqualTo("Het loket kan anders.");
        assertThat(table.get(DraftProtocol.class).read(AN, FILE).text().agreement(1))
                .isPresent();
    }

    @Test
    void hr_leaves_it_to_the_head_of_the_entity_P7() {
        ProtocolTable table = Disputed.withHr();

        table.get(DecideDispute.class).passOn(HR, FILE, 1);

        assertThat(table.facts.fired()).contains(new DisputePassedOn(FILE, 1, ESCALATED_HR, HEAD));
    }

    @Test
    void hr_does_not_stand_by_a_refusal_that_is_for_the_head_P7() {
        DecideDispute decide = Disputed.withHr().get(DecideDispute.class);

        assertRefused(DISPUTE_IS_ELSEWHERE, () -> decide.uphold(HR, FILE, 1, "x", "y"));
    }

    @Test
    void the_head_stands_by_the_refusal_with_a_reason_and_an_offer_P7() {
        ProtocolTable table = Disputed.withHead();
        DecideDispute decide = table.get(DecideDispute.class);
        assertRefused(ALTERNATIVES_ARE_MISSING, () -> decide.uphold(HEAD, FILE, 1, "x", " "));

        decide.uphold(HEAD, FILE, 1, "Er zijn te weinig mensen.", "Eén vaste dag.");

        assertThat(table.facts.fired()).contains(new DisputeSettled(FILE, 1, ESCALATED_HEAD, true, UPHELD, HEAD));
        RulingView ruling = decide.read(AN, FILE, 1).ruling();
        assertThat(ruling.reason()).isEqualTo("Er zijn te weinig mensen.");
        assertThat(ruling.offer()).isEqualTo("Eén vaste dag.");
        assertThat(table.get(DraftProtocol.class).read(AN, FILE).text().agreement(1))
                .isEmpty();
        assertThat(table.disputes.counts().upheld()).isEqualTo(1);
    }

    /** Issue 4: never a way to see more of the file. */
    @Test
    void the_head_sees_the_agreement_and_the_grounds_and_nothing_else_P7() {
        ProtocolTable table = Disputed.withHead();
        DecideDispute decide = table.get(DecideDispute.class);

        DisputeView seen = decide.read(HEAD, FILE, null);

        assertThat(seen.wording().what()).isEqualTo(Disputed.TELEWORK);
        assertThat(seen.refusal().reason()).isEqualTo("Het loket moet open zijn.");
        assertThat(seen.refusal().by()).isNull();
        assertThat(seen.mediation()).isNull();
        assertThat(seen.now()).isNull();
        assertThatThrownBy(() -> table.get(ReadProtocol.class).of(HEAD, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.get(DraftProtocol.class).read(HEAD, FILE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.get(MediateAgreement.class).read(HEAD, FILE, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide.read(HEAD, FILE, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_head_sees_it_while_it_lies_there_and_no_longer_P7() {
        ProtocolTable table = Disputed.withHr();
        DecideDispute decide = table.get(DecideDispute.class);
        assertThatThrownBy(() -> decide.read(HEAD, FILE, 1)).isInstanceOf(NotFound.class);
        decide.passOn(HR, FILE, 1);
        assertThat(table.get(ProtocolWriters.class).mayWrite(HEAD, FILE)).isTrue();
        decide.overrule(HEAD, FILE, 1, "Het kan.");

        assertThatThrownBy(() -> decide.read(HEAD, FILE, 1)).isInstanceOf(NotFound.class);
        assertThat(table.get(ProtocolWriters.class).mayWrite(HEAD, FILE)).isFalse();
    }

    @Test
    void a_head_who_became_related_to_the_staff_member_is_out_A13() {
        ProtocolTable table = Disputed.withHead();

        table.people.relate(HEAD, AN);

        assertThatThrownBy(() -> table.get(DecideDispute.class).read(HEAD, FILE, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.get(DecideDispute.class).overrule(HEAD, FILE, 1, "x"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_decides_before_it_lies_with_them() {
        ProtocolTable table = Disputed.refused();
        DecideDispute decide = table.get(DecideDispute.class);

        assertRefused(DISPUTE_IS_ELSEWHERE, () -> decide.overrule(HR, FILE, 1, "x"));
        table.get(MediateAgreement.class).passOn(EXPERT, FILE, 1, "Een gesprek.");
        assertRefused(NOT_YOURS_TO_DECIDE, () -> decide.overrule(MANAGER, FILE, 1, "x"));
        assertRefused(NOT_YOURS_TO_DECIDE, () -> decide.passOn(EXPERT, FILE, 1));
        assertThatThrownBy(() -> decide.overrule(BO, FILE, 1, "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_withdrawn_protocol_is_the_outcome_and_not_silence_P7() {
        ProtocolTable table = Disputed.withHr();

        table.get(SettleDispute.class).withProtocol(FILE);

        assertThat(table.disputes.of(FILE))
                .extracting(Dispute::ruling)
                .extracting(ruling -> ruling.outcome())
                .containsExactly(WITHDRAWN);
        table.get(SettleDispute.class).withProtocol(FILE);
    }
}
