package org.maatwerk.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role somebody has for an organisation.
 *
 * @param until the last day, null when no end is known
 * @param open whether it can still be ended: it holds now or later
 */
public record RoleGrantView(long id, Role role, String organisation, LocalDate from, LocalDate until, boolean open)
        implements Serializable {}
