package org.maatwerk.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an entity goes to this prevention service, for a period.
 *
 * @param until the last day, null when no end is known
 * @param now whether it holds today
 */
public record PreventionServiceView(
        String organisation, String policyDomain, String service, LocalDate from, LocalDate until, boolean now)
        implements Serializable {}
