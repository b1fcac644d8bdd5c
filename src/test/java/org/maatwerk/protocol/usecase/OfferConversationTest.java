package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.ATTESTATION;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_WITHDRAWN;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.GoAheadAsked;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.ProtocolWithdrawn;

/** A recognition puts a task before the expert: A8, P1. */
class OfferConversationTest {

    private final ProtocolTable table = new ProtocolTable();

    private void recognised() {
        table.attestations.add(org.maatwerk.attestation.Cast.recognisedUntil(null));
        table.people.manage(AN, MANAGER);
        table.get(OpenProtocol.class).afterRecognition(ATTESTATION);
    }

    @Test
    void a_recognition_opens_a_protocol_for_its_expert_A8() {
        recognised();

        assertThat(table.protocol().author()).isEqualTo(EXPERT);
        assertThat(table.protocol().attestation()).contains(ATTESTATION);
        assertThat(table.facts.fired()).containsExactly(new ProtocolOpened(FILE, AN, EXPERT, true));
    }

    @Test
    void a_recognition_beside_a_protocol_that_runs_opens_no_second_one() {
        table.get(ProposeProtocol.class).forOneself(AN);

        recognised();

        assertThat(table.protocols.ofStaffMember(AN)).hasSize(1);
    }

    @Test
    void the_expert_asks_the_staff_member_P1() {
        recognised();

        table.get(OfferConversation.class).ask(EXPERT, FILE);

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.PROPOSED);
        assertThat(table.facts.fired()).contains(new GoAheadAsked(FILE, AN));
        assertRefused(
                PROTOCOL_IS_ELSEWHERE, () -> table.get(OfferConversation.class).ask(EXPERT, FILE));
    }

    @Test
    void nobody_else_asks_for_the_expert_D1() {
        recognised();

        for (PersonId other : List.of(AN, BO, OTHER_EXPERT, MANAGER, HR, HEAD)) {
            assertThatThrownBy(() -> table.get(OfferConversation.class).ask(other, FILE))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_withdrawn_recognition_ends_the_protocol_that_starts_from_it_A10() {
        recognised();

        table.get(StopProtocol.class).withRecognition(ATTESTATION);

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.WITHDRAWN);
        assertThat(table.facts.fired()).contains(new ProtocolWithdrawn(FILE));
        assertRefused(
                PROTOCOL_WITHDRAWN, () -> table.get(OfferConversation.class).ask(EXPERT, FILE));
    }

    @Test
    void a_withdrawn_recognition_leaves_a_protocol_from_another_ground_alone_A10() {
        ProtocolTable external = ProtocolTable.planned();

        external.get(StopProtocol.class).withRecognition(ATTESTATION);

        assertThat(external.protocol().stage()).isEqualTo(ProtocolStage.CONVERSATION_PLANNED);
    }
}
