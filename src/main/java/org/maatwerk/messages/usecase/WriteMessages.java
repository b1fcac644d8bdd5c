package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.Messages;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;

/** Writes down what is to be told, once for each occasion. */
@ApplicationScoped
@Transactional
public class WriteMessages implements Outbox {

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Override
    public void tell(Notice notice) {
        write(notice, null);
    }

    @Override
    public void invite(Notice notice, CalendarEntry appointment) {
        write(notice, appointment);
    }

    @Override
    public void cancelAppointments(CaseNumber caseNumber) {
        cancel(messages.invitations(caseNumber, clock.instant()));
    }

    @Override
    public void cancelAppointments(CaseNumber caseNumber, PersonId person) {
        cancel(messages.invitations(caseNumber, clock.instant()).stream()
                .filter(invitation -> invitation.recipient().equals(person))
                .toList());
    }

    private void cancel(List<Message> invitations) {
        Map<String, Message> latest = new HashMap<>();
        invitations.forEach(
                invitation -> latest.put(invitation.appointment().orElseThrow().uid(), invitation));
        latest.values()
                .forEach(invitation -> write(
                        invitation.cancellation(),
                        invitation.appointment().orElseThrow().next()));
    }

    private void write(Notice notice, CalendarEntry appointment) {
        if (!messages.isTold(notice.occasion())) {
            messages.add(new Message(notice, appointment, clock.instant()));
        }
    }
}
