package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.FollowUpWork.ANSWER;
import static org.maatwerk.protocol.FollowUpWork.MEND;
import static org.maatwerk.protocol.ProtocolRefusal.NOTHING_TO_MEND;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.FollowUpDone;
import org.maatwerk.protocol.FollowUpWanted;

/** What does not work is seen to, and the staff member is asked again (P11). */
class MendAgreementTest {

    private static final int CHAIR = 2;

    private final ProtocolTable table = ProtocolTable.agreed();
    private final MendAgreement mend = table.get(MendAgreement.class);

    MendAgreementTest() {
        table.get(FollowAgreements.class).of(FILE, 1);
        table.get(DeliverAgreement.class).deliver(EXPERT, FILE, CHAIR, TODAY);
        table.get(SayItWorks.class).answer(AN, FILE, CHAIR, false, "Ze wiebelt");
    }

    @Test
    void who_leads_the_protocol_reads_what_was_said_and_sees_to_it_P11() {
        assertThat(mend.read(EXPERT, FILE).chosen(null).answers())
                .extracting(FollowedLine.Answer::words)
                .containsExactly("Ze wiebelt");
        table.waiting("mend-agreement", EXPERT);

        mend.mended(EXPERT, FILE, CHAIR);

        assertThat(table.facts.fired())
                .contains(new FollowUpDone(FILE, MEND, EXPERT), new FollowUpWanted(FILE, ANSWER, AN));
        assertThat(mend.read(EXPERT, FILE).chosen(null)).isNull();
    }

    @Test
    void is_done_once() {
        mend.mended(EXPERT, FILE, CHAIR);

        assertRefused(NOTHING_TO_MEND, () -> mend.mended(EXPERT, FILE, CHAIR));
    }

    @Test
    void is_for_who_leads_the_protocol() {
        for (PersonId other : List.of(AN, MANAGER, HR)) {
            assertThatThrownBy(() -> mend.mended(other, FILE, CHAIR)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> mend.read(other, FILE)).isInstanceOf(NotFound.class);
        }
    }
}
