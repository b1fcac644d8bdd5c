package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.ConversationMoved;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.Conversations;
import org.maatwerk.protocol.GoAheadGiven;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.protocol.Protocols;

/**
 * Has people told of what no task tells them: that they have a part in a protocol, and an appointment for the four.
 * Nobody is told of a no, nor that it was withdrawn, save by the appointment that leaves the calendar (D-3, D-6).
 */
@ApplicationScoped
public class ProtocolMessages {

    private static final String FILE = "/protocol/protocol-file.xhtml?case=";

    @Inject
    Outbox outbox;

    @Inject
    Protocols protocols;

    @Inject
    Conversations conversations;

    void goAhead(@Observes GoAheadGiven fact) {
        Protocol protocol = protocols.of(fact.caseNumber());
        Stream.of(protocol.lineManager(), protocol.hrOfficer())
                .distinct()
                .forEach(party -> outbox.tell(new Notice(
                        party,
                        MessageKind.NEWS,
                        fact.caseNumber(),
                        FILE + fact.caseNumber(),
                        null,
                        "go-ahead:" + fact.caseNumber() + ":" + party)));
    }

    void planned(@Observes ConversationPlanned fact) {
        invite(fact.caseNumber());
    }

    void moved(@Observes ConversationMoved fact) {
        invite(fact.caseNumber());
    }

    void cancelled(@Observes ConversationCancelled fact) {
        outbox.cancelAppointments(fact.caseNumber());
    }

    /** What stands in the calendar of somebody who has no part in it any more, goes (P10). */
    void left(@Observes PartiesLeft fact) {
        fact.former().forEach(person -> outbox.cancelAppointments(fact.caseNumber(), person));
    }

    void released(@Observes ProtocolReleased fact) {
        fact.admitted()
                .forEach(party -> outbox.tell(new Notice(
                        party,
                        MessageKind.NEWS,
                        fact.caseNumber(),
                        FILE + fact.caseNumber(),
                        null,
                        "released:" + fact.caseNumber() + ":" + party + ":" + fact.on())));
        conversations.planned(fact.caseNumber()).ifPresent(planned -> fact.admitted()
                .forEach(party -> invite(planned, party)));
    }

    private void invite(CaseNumber caseNumber) {
        Protocol protocol = protocols.of(caseNumber);
        Conversation conversation = conversations.planned(caseNumber).orElseThrow();
        Stream.of(protocol.staffMember(), protocol.author(), protocol.lineManager(), protocol.hrOfficer())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(party -> invite(conversation, party));
    }

    private void invite(Conversation conversation, PersonId party) {
        CaseNumber caseNumber = conversation.caseNumber();
        String appointment = "conversation:" + caseNumber + ":" + party;
        // Two apart, so that a cancellation fits between two versions.
        int sequence = 2 * conversation.number();
        outbox.invite(
                new Notice(
                        party,
                        MessageKind.APPOINTMENT,
                        caseNumber,
                        FILE + caseNumber,
                        null,
                        appointment + ":" + sequence),
                new CalendarEntry(
                        CalendarEntry.withoutMeaning(appointment),
                        conversation.at().atZone(HouseClock.ZONE).toInstant(),
                        sequence));
    }
}
