package org.maatwerk.confidentiality.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.confidentiality.TermState;

/**
 * A value that a retention term had, has or will have.
 *
 * @param until the last day it holds, null while no other value follows
 */
public record RetentionTermLine(String name, int months, LocalDate from, LocalDate until, TermState state)
        implements Serializable {}
