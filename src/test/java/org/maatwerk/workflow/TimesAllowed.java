package org.maatwerk.workflow;

/** Calendars and times for tests without a database. */
public final class TimesAllowed {

    private TimesAllowed() {}

    /** By the defaults of X1. */
    public static TimeAllowed byDefault(WorkingDays calendar) {
        TimeAllowed timeAllowed = new TimeAllowed();
        timeAllowed.settings = new DeadlineSettingsInMemory();
        timeAllowed.calendar = calendar;
        return timeAllowed;
    }

    /** Belgian public holidays and these closing days. */
    public static WorkingCalendar calendar(ClosingDays closingDays) {
        WorkingCalendar calendar = new WorkingCalendar();
        calendar.publicHolidays = new PublicHolidays();
        calendar.closingDays = closingDays;
        return calendar;
    }
}
