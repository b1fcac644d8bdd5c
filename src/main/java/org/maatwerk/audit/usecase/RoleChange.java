package org.maatwerk.audit.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.people.Role;

/**
 * That somebody got a role, or that it ended.
 *
 * @param by empty when it came with the files of the first start
 * @param from null when it ended
 * @param until the last day, null when no end was known
 */
public record RoleChange(
        Instant at,
        String by,
        String person,
        Role role,
        String organisation,
        boolean ended,
        LocalDate from,
        LocalDate until)
        implements Serializable {}
