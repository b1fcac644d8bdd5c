package org.maatwerk.workflow.usecase;

import java.time.Clock;
import org.maatwerk.testing.Facts;
import org.maatwerk.workflow.Audience;
import org.maatwerk.workflow.DeadlineNear;
import org.maatwerk.workflow.DeadlinePassed;
import org.maatwerk.workflow.TimesAllowed;
import org.maatwerk.workflow.WorkItems;
import org.maatwerk.workflow.WorkingDays;

/** The use cases that follow a task, over repositories in memory. */
public final class Tracking {

    public final TrackTask trackTask = new TrackTask();
    public final WatchDeadline watchDeadline = new WatchDeadline();
    public final Facts<DeadlineNear> near = new Facts<>();
    public final Facts<DeadlinePassed> passed = new Facts<>();

    public Tracking(WorkItems items, Audience audience, WorkingDays calendar, Clock clock) {
        trackTask.items = items;
        trackTask.audience = audience;
        trackTask.timeAllowed = TimesAllowed.byDefault(calendar);
        trackTask.clock = clock;
        watchDeadline.items = items;
        watchDeadline.audience = audience;
        watchDeadline.near = near;
        watchDeadline.passed = passed;
    }
}
