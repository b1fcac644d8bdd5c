package org.maatwerk.workflow;

import java.time.LocalDate;

/** The time allowed for a task: so many working days since a date. */
public record Allowed(LocalDate since, int workingDays, LocalDate due) {}
