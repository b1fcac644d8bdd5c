package org.maatwerk.people;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without anything being asked
 * @param longest whatever is done in it
 * @param fresh for how long after somebody proved who they are it need not be asked again before what weighs most
 */
public record SessionLimits(Duration idle, Duration longest, Duration fresh) {}
