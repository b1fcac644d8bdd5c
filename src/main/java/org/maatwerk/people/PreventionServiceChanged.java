package org.maatwerk.people;

import java.time.LocalDate;

/** From this date the organisation's people go to another prevention service (A11). */
public record PreventionServiceChanged(OrganisationKey organisation, LocalDate from) {}
