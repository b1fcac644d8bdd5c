package org.maatwerk.workflow;

import java.util.ArrayList;
import java.util.List;

/** Closing days for tests without a database. */
public final class ClosingDaysInMemory implements ClosingDays {

    private final List<ClosingDay> days = new ArrayList<>();

    @Override
    public List<ClosingDay> all() {
        return List.copyOf(days);
    }

    @Override
    public void add(ClosingDay day) {
        days.add(day);
    }
}
