package org.maatwerk.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How long something may take, by the settings that hold on the day it starts (X1, X4). */
@ApplicationScoped
public class TimeAllowed {

    @Inject
    DeadlineSettings settings;

    @Inject
    WorkingDays calendar;

    /** @throws IllegalStateException when a model names a deadline that nobody set */
    public Allowed forTask(String deadline, LocalDate since) {
        int workingDays = settings.workingDaysOf(deadline, since)
                .orElseThrow(() -> new IllegalStateException("no setting for the deadline " + deadline));
        return allowed(since, workingDays);
    }

    Allowed allowed(LocalDate since, int workingDays) {
        return new Allowed(since, workingDays, calendar.after(since, workingDays));
    }
}
