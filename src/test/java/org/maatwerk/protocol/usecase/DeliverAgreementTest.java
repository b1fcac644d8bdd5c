package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.FollowUpWork.ANSWER;
import static org.maatwerk.protocol.FollowUpWork.DELIVER;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.ALREADY_DELIVERED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.usecase.ProtocolTable.agreement;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.AgreementDelivered;
import org.maatwerk.protocol.AgreementSupplied;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.FollowUpDone;
import org.maatwerk.protocol.FollowUpState;
import org.maatwerk.protocol.FollowUpWanted;

/** Who sees to a material agreement says that it is there, and the staff member is asked (P11). */
class DeliverAgreementTest {

    private static final int CHAIR = 2;
    private static final LocalDate SIGNED = TODAY.plusDays(1);

    private final ProtocolTable table = ProtocolTable.agreed();
    private final DeliverAgreement deliver = table.get(DeliverAgreement.class);
    private final FollowAgreements follow = table.get(FollowAgreements.class);

    DeliverAgreementTest() {
        follow.of(FILE, 1);
    }

    @Test
    void only_material_agreements_are_followed_P11() {
        assertThat(deliver.read(MANAGER, FILE).lines())
                .extracting(FollowedLine::number)
                .containsExactly(CHAIR);
        assertThat(table.facts.fired()).contains(new FollowUpWanted(FILE, DELIVER, MANAGER));
    }

    /** What budget holders bought and saw delivered is not reported a second time. */
    @Test
    void what_was_bought_for_it_is_delivered_once_and_asked_about_once_P11() {
        AgreementSupplied fact = new AgreementSupplied(FILE, CHAIR, 2, BO, TODAY);
        table.waiting("deliver-agreement", MANAGER);

        follow.supplied(fact);
        follow.supplied(fact);

        assertThat(table.facts.of(AgreementDelivered.class))
                .containsExactly(new AgreementDelivered(FILE, CHAIR, 2, TODAY.plusDays(30), TODAY.plusDays(180)));
        assertThat(table.facts.fired())
                .contains(new FollowUpDone(FILE, DELIVER, MANAGER), new FollowUpWanted(FILE, ANSWER, AN));
        assertRefused(ALREADY_DELIVERED, () -> deliver.deliver(MANAGER, FILE, CHAIR, TODAY));
    }

    @Test
    void what_was_reported_before_or_does_not_hold_any_more_is_asked_about_by_no_delivery_P11() {
        deliver.deliver(MANAGER, FILE, CHAIR, TODAY);
        int before = table.facts.of(AgreementDelivered.class).size();

        follow.supplied(new AgreementSupplied(FILE, CHAIR, 2, BO, TODAY));
        follow.supplied(new AgreementSupplied(FILE, CHAIR, 1, BO, TODAY));
        follow.supplied(new AgreementSupplied(new CaseNumber("IP-2026-00099"), CHAIR, 2, BO, TODAY));

        assertThat(table.facts.of(AgreementDelivered.class)).hasSize(before);
    }

    @Test
    void from_delivery_on_the_staff_member_is_asked_and_again_after_30_and_180_days_P11() {
        table.waiting("deliver-agreement", MANAGER);

        deliver.deliver(MANAGER, FILE, CHAIR, SIGNED);

        assertThat(table.facts.fired())
                .contains(
                        new AgreementDelivered(FILE, CHAIR, 2, SIGNED.plusDays(30), SIGNED.plusDays(180)),
                        new FollowUpDone(FILE, DELIVER, MANAGER),
                        new FollowUpWanted(FILE, ANSWER, AN));
    }

    @Test
    void who_leads_the_protocol_may_say_so_too_and_others_not() {
        assertRefused(NOT_YOUR_PROTOCOL, () -> deliver.deliver(HR, FILE, CHAIR, SIGNED));
        assertRefused(NOT_YOUR_PROTOCOL, () -> deliver.deliver(AN, FILE, CHAIR, SIGNED));
        assertThatThrownBy(() -> deliver.deliver(BO, FILE, CHAIR, SIGNED)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deliver.read(BO, FILE)).isInstanceOf(NotFound.class);

        deliver.deliver(EXPERT, FILE, CHAIR, SIGNED);

        assertThat(deliver.read(EXPERT, FILE).lines())
                .extracting(FollowedLine::state)
                .containsExactly(FollowUpState.ASKED);
    }

    @Test
    void an_agreement_that_is_not_followed_is_not_delivered() {
        assertRefused(AGREEMENT_IS_GONE, () -> deliver.deliver(EXPERT, FILE, 1, SIGNED));
    }

    @Test
    void the_page_shows_who_sees_to_it_what_is_theirs() {
        assertThat(deliver.read(MANAGER, FILE).own()).hasSize(1);
        assertThat(deliver.read(HR, FILE).own()).isEmpty();
    }

    @Test
    void when_the_manager_leaves_it_waits_for_who_leads_the_protocol_and_then_for_the_new_one_P10() {
        table.waiting("deliver-agreement", MANAGER);
        table.people.manage(AN, HIGHER);
        table.get(FollowWorkplace.class).of(AN);

        follow.handOver(FILE);

        assertThat(table.facts.fired())
                .contains(new FollowUpDone(FILE, DELIVER, MANAGER), new FollowUpWanted(FILE, DELIVER, EXPERT));
        table.waiting("deliver-agreement", EXPERT);
        table.get(ReleaseProtocol.class).release(AN, FILE, null);
        follow.handOver(FILE);
        assertThat(table.facts.fired())
                .contains(new FollowUpDone(FILE, DELIVER, EXPERT), new FollowUpWanted(FILE, DELIVER, HIGHER));
    }

    @Test
    void what_is_written_anew_in_a_revision_is_followed_anew_and_the_rest_goes_on_P9() {
        table.get(WriteAgreement.class);
        deliver.deliver(EXPERT, FILE, CHAIR, SIGNED);
        table.get(ReviseProtocol.class).open(AN, FILE);
        table.get(WriteAgreement.class).change(EXPERT, FILE, CHAIR, 2, agreement("Een andere stoel", DependsOn.PERSON));
        table.sign();

        follow.of(FILE, 2);

        assertThat(deliver.read(MANAGER, FILE).lines())
                .extracting(FollowedLine::state)
                .containsExactly(FollowUpState.ENDED, FollowUpState.TO_DELIVER);
    }

    @Test
    void a_revision_that_leaves_it_alone_asks_nothing_twice_P9() {
        deliver.deliver(EXPERT, FILE, CHAIR, SIGNED);
        table.get(ReviseProtocol.class).open(AN, FILE);
        table.sign();

        follow.of(FILE, 2);

        assertThat(deliver.read(MANAGER, FILE).lines())
                .extracting(FollowedLine::state)
                .containsExactly(FollowUpState.ASKED);
    }
}
