package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.maatwerk.kernel.CaseNumber;
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
        Map<String, Message> latest = new HashMap<>();
        messages.invitations(caseNumber, clock.instant())
                .forEach(invitation ->
                        latest.put(invitation.appointment().orElseThrow().uid(), invitation));
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
