package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.ALTERNATIVES_ARE_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.AUTHOR_CHANGES_INSTEAD;
import static org.maatwerk.protocol.ProtocolRefusal.NOTHING_IS_REFUSED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_A_SIGNATORY;
import static org.maatwerk.protocol.ProtocolRefusal.REASON_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.REFUSAL_GROUND_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.REFUSED_TWICE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.VoidCause;

/** An agreement is refused by itself, with ground, reason and alternatives: P7. */
class RefuseAgreementsTest {

    private final ProtocolTable table = Disputed.toSign();
    private final RefuseAgreements refuse = table.get(RefuseAgreements.class);

    @Test
    void a_refusal_keeps_ground_reason_and_alternatives_sealed_P7() {
        refuse.refuse(MANAGER, FILE, Disputed.refusals(2));

        assertThat(table.disputes.of(FILE)).singleElement().satisfies(dispute -> {
            assertThat(dispute.agreement()).isEqualTo(2);
            assertThat(new String(dispute.refusal().reason().cipher())).doesNotContain("loket");
            assertThat(dispute.isOpen()).isTrue();
        });
        DisputeView seen =
                table.get(MediateAgreement.class).read(EXPERT, FILE, 1).dispute();
        assertThat(seen.wording().what()).isEqualTo(Disputed.ROOM);
        assertThat(seen.refusal().ground()).isEqualTo(RefusalGround.ORGANISATION);
        assertThat(seen.refusal().reason()).isEqualTo("Het loket moet open zijn.");
        assertThat(seen.refusal().alternatives()).isEqualTo("Eén vaste dag thuis.");
        assertThat(seen.refusal().by()).contains("Mats");
    }

    @Test
    void what_the_others_signed_counts_no_more_and_the_author_goes_on_P7() {
        refuse.refuse(HR, FILE, Disputed.refusals(1));

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.DRAFTING);
        assertThat(table.facts.fired())
                .contains(new SigningVoided(FILE, 1, VoidCause.REFUSED), new AgreementRefused(FILE, 1, HR, AN, EXPERT));
        assertThat(table.editions.of(FILE)).singleElement().satisfies(edition -> {
            assertThat(edition.state()).isEqualTo(EditionState.VOID);
            assertThat(edition.voidCause()).isEqualTo(VoidCause.REFUSED);
        });
    }

    @Test
    void several_are_refused_together_or_none_P7() {
        assertRefused(AGREEMENT_IS_GONE, () -> refuse.refuse(MANAGER, FILE, Disputed.refusals(1, 9)));
        assertThat(table.disputes.of(FILE)).isEmpty();

        refuse.refuse(MANAGER, FILE, Disputed.refusals(1, 3));

        assertThat(table.disputes.of(FILE)).hasSize(2);
        assertThat(table.facts.fired())
                .filteredOn(SigningVoided.class::isInstance)
                .hasSize(1);
    }

    @Test
    void what_is_missing_is_named_at_the_field() {
        assertRefused(NOTHING_IS_REFUSED, () -> refuse.refuse(MANAGER, FILE, List.of()));
        assertRefused(REFUSED_TWICE, () -> refuse.refuse(MANAGER, FILE, Disputed.refusals(1, 1)));
        assertRefused(
                REFUSAL_GROUND_IS_MISSING,
                () -> refuse.refuse(MANAGER, FILE, List.of(new AgreementRefusal(1, null, "x", "y"))));
        assertRefused(REASON_IS_MISSING, () -> refuse.refuse(MANAGER, FILE, one(" ", "y")));
        assertRefused(ALTERNATIVES_ARE_MISSING, () -> refuse.refuse(MANAGER, FILE, one("x", "")));
    }

    /** The workplace owes an alternative, the staff member does not. */
    @Test
    void the_staff_member_refuses_without_an_alternative_P7() {
        refuse.refuse(AN, FILE, one("Dat lukt niet.", ""));

        assertThat(table.disputes.of(FILE)).hasSize(1);
    }

    @Test
    void only_who_is_to_sign_refuses_and_the_author_changes_the_text_instead() {
        assertRefused(AUTHOR_CHANGES_INSTEAD, () -> refuse.refuse(EXPERT, FILE, Disputed.refusals(1)));
        assertThatThrownBy(() -> refuse.refuse(BO, FILE, Disputed.refusals(1))).isInstanceOf(NotFound.class);
        refuse.refuse(MANAGER, FILE, Disputed.refusals(1));

        assertRefused(NOT_A_SIGNATORY, () -> refuse.refuse(HR, FILE, Disputed.refusals(2)));
        assertRefused(NOT_A_SIGNATORY, () -> refuse.read(HR, FILE));
    }

    /** Issue 4: never a way to see more of the file. */
    @Test
    void who_refuses_sees_no_more_than_before() {
        ProtocolView before = table.get(ReadProtocol.class).of(MANAGER, FILE);

        refuse.refuse(MANAGER, FILE, Disputed.refusals(1));

        ProtocolView after = table.get(ReadProtocol.class).of(MANAGER, FILE);
        assertThat(after.ground()).isEqualTo(before.ground()).isNull();
        assertThat(after.external()).isNull();
        assertThat(after.disputes()).hasSize(1);
        assertThatThrownBy(() -> table.get(MediateAgreement.class).read(MANAGER, FILE, 1))
                .isInstanceOf(NotFound.class);
    }

    private static List<AgreementRefusal> one(String reason, String alternatives) {
        return List.of(new AgreementRefusal(1, RefusalGround.COST, reason, alternatives));
    }
}
