package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/**
 * Who is to coach, and for how long (T13).
 *
 * @param coach one of those who may be chosen
 * @param until the last day
 */
public record CoachForm(PersonId coach, LocalDate from, LocalDate until) implements Serializable {}
