package org.maatwerk.people;

import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/** Somebody works for another organisation from this date (X8). */
public record PersonMoved(PersonId person, OrganisationKey former, OrganisationKey current, LocalDate from) {}
