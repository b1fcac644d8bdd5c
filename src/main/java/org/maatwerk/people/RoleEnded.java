package org.maatwerk.people;

import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/** Somebody's role was given an end, or an earlier one. */
public record RoleEnded(PersonId person, Role role, OrganisationKey organisation, LocalDate lastDay, PersonId by) {}
