package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.DisputeSettled;
import org.maatwerk.protocol.DisputeStage;
import org.maatwerk.protocol.ProtocolsInMemory;

/** Nothing about a refusal happens in silence, and a message says no more than that there is news: P7, D-3. */
class DisputeMessagesTest {

    private final Told told = new Told();
    private final DisputeMessages messages = new DisputeMessages();

    DisputeMessagesTest() {
        ProtocolsInMemory protocols = new ProtocolsInMemory();
        protocols.add(Cast.taken());
        messages.protocols = protocols;
        messages.outbox = told;
    }

    @Test
    void the_staff_member_hears_of_a_refusal_by_somebody_else_P7() {
        messages.refused(new AgreementRefused(FILE, 1, AN, AN, EXPERT));
        assertThat(told.notices).isEmpty();

        messages.refused(new AgreementRefused(FILE, 1, MANAGER, AN, EXPERT));

        assertThat(told.notices).extracting(Notice::to).containsExactly(AN);
    }

    @Test
    void all_four_hear_of_the_outcome_save_who_brought_it_P7() {
        messages.settled(new DisputeSettled(FILE, 1, DisputeStage.ESCALATED_HR, true, DisputeOutcome.OVERRULED, HR));
        assertThat(told.notices).extracting(Notice::to).containsExactly(AN, EXPERT, MANAGER);
        told.notices.clear();

        messages.settled(new DisputeSettled(FILE, 2, DisputeStage.ESCALATED_HEAD, true, DisputeOutcome.UPHELD, HEAD));

        assertThat(told.notices).extracting(Notice::to).containsExactly(AN, EXPERT, MANAGER, HR);
        assertThat(told.notices).extracting(Notice::occasion).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_told_of_a_withdrawal_A10() {
        messages.settled(new DisputeSettled(FILE, 1, DisputeStage.MEDIATION, false, DisputeOutcome.WITHDRAWN, null));

        assertThat(told.notices).isEmpty();
    }

    private static final class Told implements Outbox {

        private final List<Notice> notices = new ArrayList<>();

        @Override
        public void tell(Notice notice) {
            notices.add(notice);
        }

        @Override
        public void invite(Notice notice, CalendarEntry entry) {
            throw new AssertionError("nobody is invited");
        }

        @Override
        public void cancelAppointments(CaseNumber caseNumber) {
            throw new AssertionError("nothing is cancelled");
        }

        @Override
        public void cancelAppointments(CaseNumber caseNumber, PersonId person) {
            throw new AssertionError("nothing is cancelled");
        }
    }
}
