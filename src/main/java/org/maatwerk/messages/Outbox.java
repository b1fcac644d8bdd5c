package org.maatwerk.messages;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Where a feature has somebody told. Written in the caller's transaction: no act, no message. */
public interface Outbox {

    /** Nothing happens when it was told before. */
    void tell(Notice notice);

    /** Tells, with the appointment for the calendar. */
    void invite(Notice notice, CalendarEntry appointment);

    /** Takes every appointment of the case that is still to come out of the calendars again (A10). */
    void cancelAppointments(CaseNumber caseNumber);

    /** The same, out of the calendar of this person alone. */
    void cancelAppointments(CaseNumber caseNumber, PersonId person);
}
