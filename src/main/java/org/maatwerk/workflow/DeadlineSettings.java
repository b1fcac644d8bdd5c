package org.maatwerk.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All values the deadlines have, had or will have. */
public interface DeadlineSettings {

    /** The working days of this deadline on that date; empty when there is no such deadline. */
    Optional<Integer> workingDaysOf(String name, LocalDate on);

    /** By name, newest first. */
    List<DeadlineSetting> all();

    void add(DeadlineSetting setting);
}
