package org.maatwerk.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Waiting tasks for tests without a database; they all opened just now. */
public final class WaitingTasksInMemory implements WaitingTasks {

    public final List<WaitingTask> all = new ArrayList<>();
    private Instant told;

    @Override
    public List<WaitingTask> openedBetween(Instant from, Instant until) {
        return List.copyOf(all);
    }

    @Override
    public Optional<Instant> toldUntil() {
        return Optional.ofNullable(told);
    }

    @Override
    public void toldUntil(Instant moment) {
        told = moment;
    }
}
