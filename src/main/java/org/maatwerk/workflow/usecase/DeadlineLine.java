package org.maatwerk.workflow.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value that a deadline had, has or will have.
 *
 * @param until the last day it holds, null while no other value follows
 */
public record DeadlineLine(String name, int workingDays, LocalDate from, LocalDate until, boolean now)
        implements Serializable {}
