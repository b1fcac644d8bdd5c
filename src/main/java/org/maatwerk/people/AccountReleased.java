package org.maatwerk.people;

import org.maatwerk.kernel.PersonId;

/** An administrator let somebody sign in with another account from now on (account losgemaakt). */
public record AccountReleased(PersonId person, PersonId by) {}
