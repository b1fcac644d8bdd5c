package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.ConversationMoved;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.ConversationsInMemory;
import org.maatwerk.protocol.GoAheadGiven;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.protocol.ProtocolsInMemory;

/** Who is told of a protocol, and how little a message says: P2, D-3, D-6. */
class ProtocolMessagesTest {

    private final ProtocolsInMemory protocols = new ProtocolsInMemory();
    private final ConversationsInMemory conversations = new ConversationsInMemory();
    private final Told told = new Told();
    private final ProtocolMessages messages = new ProtocolMessages();

    ProtocolMessagesTest() {
        messages.protocols = protocols;
        messages.conversations = conversations;
        messages.outbox = told;
    }

    @Test
    void manager_and_hr_are_told_with_the_go_ahead_and_not_before_D6() {
        protocols.add(Cast.withGoAhead());

        messages.goAhead(new GoAheadGiven(FILE, null));

        assertThat(told.notices).extracting(Notice::to).containsExactly(MANAGER, HR);
        assertThat(told.notices).extracting(Notice::kind).containsOnly(MessageKind.NEWS);
    }

    /** Nobody is told twice for the same occasion, so two who are told once each need one of their own. */
    @Test
    void each_is_told_for_an_occasion_of_their_own() {
        planned(1);

        messages.goAhead(new GoAheadGiven(FILE, null));
        messages.planned(new ConversationPlanned(FILE, EXPERT));

        assertThat(told.notices).extracting(Notice::occasion).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void all_four_are_invited_for_the_same_moment_P2() {
        planned(1);

        messages.planned(new ConversationPlanned(FILE, EXPERT));

        assertThat(told.notices).extracting(Notice::to).containsExactly(AN, EXPERT, MANAGER, HR);
        assertThat(told.appointments).extracting(CalendarEntry::at).containsOnly(Instant.parse("2026-03-03T09:00:00Z"));
        assertThat(told.appointments).extracting(CalendarEntry::uid).doesNotHaveDuplicates();
    }

    @Test
    void a_moved_conversation_is_a_later_version_of_the_same_appointment_P2() {
        planned(1);
        messages.planned(new ConversationPlanned(FILE, EXPERT));
        conversations.planned(FILE).orElseThrow().move();
        conversations.add(conversation(2));

        messages.moved(new ConversationMoved(FILE, EXPERT));

        assertThat(told.appointments.get(4).uid())
                .isEqualTo(told.appointments.get(0).uid());
        assertThat(told.appointments.get(4).sequence())
                .isGreaterThan(told.appointments.get(0).sequence() + 1);
    }

    @Test
    void a_cancelled_conversation_leaves_the_calendars_P2() {
        messages.cancelled(new ConversationCancelled(FILE, EXPERT));

        assertThat(told.cancelled).containsExactly(FILE);
    }

    @Test
    void the_appointment_leaves_the_calendar_of_who_left_alone_P10() {
        messages.left(new PartiesLeft(FILE, AN, Set.of(MANAGER)));

        assertThat(told.leftAlone).containsExactly(MANAGER);
        assertThat(told.cancelled).isEmpty();
    }

    @Test
    void who_is_let_in_is_told_and_gets_the_appointment_to_come_P10() {
        planned(1);

        messages.released(new ProtocolReleased(FILE, Set.of(HIGHER), TODAY));

        assertThat(told.notices)
                .extracting(Notice::to, Notice::kind)
                .containsExactly(tuple(HIGHER, MessageKind.NEWS), tuple(HIGHER, MessageKind.APPOINTMENT));
    }

    @Test
    void while_nobody_is_released_three_are_invited_P10() {
        planned(1);
        protocols.of(FILE).workplaceIs(Cast.ROADS, HIGHER);

        messages.moved(new ConversationMoved(FILE, EXPERT));

        assertThat(told.notices).extracting(Notice::to).containsExactly(AN, EXPERT, HR);
    }

    @Test
    void an_appointment_reads_as_a_moment_and_nothing_else_D3() {
        planned(1);

        messages.planned(new ConversationPlanned(FILE, EXPERT));

        assertThat(told.appointments)
                .extracting(CalendarEntry::uid)
                .noneMatch(uid -> uid.contains("IP-") || uid.contains("protocol"));
    }

    private void planned(int number) {
        Protocol protocol = Cast.taken();
        protocol.planConversation(EXPERT);
        protocols.add(protocol);
        conversations.add(conversation(number));
    }

    private static Conversation conversation(int number) {
        return Conversation.plan(
                FILE, number, TODAY.plusDays(1).atTime(10, 0), ConversationManner.ONLINE, null, TODAY.atStartOfDay());
    }

    /** What would have been sent. */
    private static final class Told implements Outbox {

        private final List<Notice> notices = new ArrayList<>();
        private final List<CalendarEntry> appointments = new ArrayList<>();
        private final List<CaseNumber> cancelled = new ArrayList<>();
        private final List<PersonId> leftAlone = new ArrayList<>();

        @Override
        public void tell(Notice notice) {
            notices.add(notice);
        }

        @Override
        public void invite(Notice notice, CalendarEntry appointment) {
            notices.add(notice);
            appointments.add(appointment);
        }

        @Override
        public void cancelAppointments(CaseNumber caseNumber) {
            cancelled.add(caseNumber);
        }

        @Override
        public void cancelAppointments(CaseNumber caseNumber, PersonId person) {
            leftAlone.add(person);
        }
    }
}
