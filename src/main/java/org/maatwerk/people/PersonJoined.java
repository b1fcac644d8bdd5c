package org.maatwerk.people;

import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/** Somebody appeared in the personnel feed, or came back (X8). */
public record PersonJoined(PersonId person, OrganisationKey organisation, LocalDate from) {}
