package org.maatwerk.messages;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Keeps what people are told, for rooms that plan no appointments. */
public final class OutboxInMemory implements Outbox {

    private final List<Notice> told = new ArrayList<>();

    public List<Notice> told() {
        return List.copyOf(told);
    }

    @Override
    public void tell(Notice notice) {
        told.add(notice);
    }

    @Override
    public void invite(Notice notice, CalendarEntry appointment) {
        throw new UnsupportedOperationException("nothing is planned");
    }

    @Override
    public void cancelAppointments(CaseNumber caseNumber) {
        throw new UnsupportedOperationException("nothing is planned");
    }

    @Override
    public void cancelAppointments(CaseNumber caseNumber, PersonId person) {
        throw new UnsupportedOperationException("nothing is planned");
    }
}
