package org.maatwerk.people;

import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/** Somebody's employment ends; the date is its last day (X8). */
public record PersonLeft(PersonId person, LocalDate lastDay) {}
