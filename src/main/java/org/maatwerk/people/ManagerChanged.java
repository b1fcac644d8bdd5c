package org.maatwerk.people;

import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/** Somebody has another manager; either may be null at the top of an organisation (X8). */
public record ManagerChanged(PersonId person, PersonId former, PersonId current, LocalDate from) {}
