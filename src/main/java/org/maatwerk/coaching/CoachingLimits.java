package org.maatwerk.coaching;

import java.io.Serializable;

/**
 * From how much of a package on there is a warning, and at how much it stops, in per cent (grenzen van een pakket, T13).
 */
public record CoachingLimits(int warnAt, int stopAt) implements Serializable {}
