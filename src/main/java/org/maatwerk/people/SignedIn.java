package org.maatwerk.people;

import org.maatwerk.kernel.PersonId;

/** Somebody came in by the front door (aanmelding). */
public record SignedIn(PersonId person) {}
