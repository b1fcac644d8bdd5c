package org.maatwerk.people;

import org.maatwerk.kernel.PersonId;

/**
 * An administrator signed somebody out wherever they were signed in (sessies beëindigd).
 *
 * @param person null for everybody
 */
public record SessionsEnded(PersonId person, PersonId by) {}
