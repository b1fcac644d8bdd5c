package org.maatwerk.kernel;

/**
 * Tables and engine are there; nobody has been let in yet. What an observer throws stops the start.
 *
 * @param demo whether this is a trial with a fictional organisation (setting {@code maatwerk.profile})
 */
public record HouseStarted(boolean demo) {}
