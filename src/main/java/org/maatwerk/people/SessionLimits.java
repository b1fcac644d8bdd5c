package org.maatwerk.people;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without anything being asked
 * @param longest whatever is done in it
 */
public record SessionLimits(Duration idle, Duration longest) {}
